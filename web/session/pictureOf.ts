import { describeRelationship, holds, tieWords } from '#graph-schema/ontology.ts';
import { byLanguage, tagOf, type Language } from '#graph-schema/generated/ontology.ts';
import type { Picture, PictureEdge, PictureNode } from '#web/session/picture.ts';
import { motivesDrawn, type Drawn } from '#web/session/drawn.ts';
import type { KnownEntity } from '#web/session/known.ts';
import { linesOf, type Line } from '#web/session/lines.ts';
import type { Place, Session } from '#web/session/session.ts';

/** How the canvas is to look, besides what is on it. */
export type Looks = { readonly language: Language; readonly theme: Picture['theme'] };

/** What the canvas draws of the table. company: what is not veiled. */
export function pictureOf(session: Session, drawn: Drawn, company: ReadonlySet<string>, { language, theme }: Looks): Picture {
  const selected = new Set(session.selected);
  return {
    nodes: drawn.entities.flatMap((entity) => {
      const place = session.table.get(entity.id);
      return place ? [nodeOf(entity, place)] : [];
    }),
    edges: linesOf([...drawn.ties, ...drawn.unasserted], selected, company).map(edgeOf),
    selected,
    company,
    language,
    theme,
  };
}

function nodeOf({ id, kind, label, degree }: KnownEntity, { x, y, pinned, side }: Place): PictureNode {
  return { id, kind, label, degree, x, y, pinned, labelSide: side };
}

function edgeOf({ tie, ties }: Line): PictureEdge {
  const motives = motivesDrawn(tie);
  return {
    id: tie.id,
    type: tie.type,
    source: tie.source,
    target: tie.target,
    motive: motives.length === 1 ? (motives[0] ?? null) : null,
    rivals: motives.length > 1 ? motives : [],
    certain: tie.dated,
    claims: ties.length === 1 ? tie.claims : new Set(ties.flatMap(({ allegations }) => allegations)).size,
    denied: tie.denials > 0 && holds(tie.assertion),
    assertion: tie.assertion,
    directed: describeRelationship(tie.type).directed && holds(tie.assertion),
    words: byLanguage((language) => tieWords(tie.type, tie.assertion, tagOf[language]).out),
    ties: ties.length,
  };
}
