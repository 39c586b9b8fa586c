import { describeRelationship, holds, leadsAway, tieWords, valuesOf } from '#graph-schema/ontology.ts';
import { byLanguage, tagOf, type Language } from '#graph-schema/generated/ontology.ts';
import type { Numerals } from '#graph-schema/numerals.ts';
import type { Picture, PictureEdge, PictureNode } from '#web/session/picture.ts';
import { motivesDrawn, type Drawn } from '#web/session/drawn.ts';
import type { KnownEntity, KnownTie } from '#web/session/known.ts';
import { crowdMarks, type CrowdMarks } from '#web/session/crowdMarks.ts';
import { lately } from '#web/session/lately.ts';
import { linesOf, type Line } from '#web/session/lines.ts';
import { pairKey } from '#web/session/touched.ts';
import { sameLabel } from '#web/session/labels.ts';
import type { DrawnRoute } from '#web/session/routeQuestion.ts';
import { noGhosts, type Ghosts } from '#web/session/ghosts.ts';
import { anyTime, type InPeriod } from '#web/session/inPeriod.ts';
import type { Weight } from '#web/session/measure.ts';
import { noteKey, type Notes } from '#web/session/notes.ts';
import type { Place, Session } from '#web/session/session.ts';

/** How the canvas is to look, besides what is on it. words: what stands between rival readings, and at the weakest step of a route. weightOf: where a name stands on the scale of the chosen measure, where one is chosen. */
export type Looks = {
  readonly language: Language;
  readonly numerals: Numerals;
  readonly theme: Picture['theme'];
  readonly words: { readonly or: string; readonly weakest: string };
  readonly weightOf?: ((id: string) => Weight) | undefined;
};

/** What the canvas draws of the table. company: what is not veiled. route: whose steps are numbered. ghosts: what is only hinted at, at its place; of two names that a line joins nothing more is. period: how what is drawn stands in it; a line stands as the tie does whose words and colour it has. */
export function pictureOf(
  session: Session,
  drawn: Drawn,
  company: ReadonlySet<string>,
  { language, numerals, theme, words, weightOf }: Looks,
  route: DrawnRoute | null = null,
  ghosts: Ghosts = noGhosts,
  period: InPeriod = anyTime,
): Picture {
  const selected = new Set(session.selected);
  const crowds = crowdMarks(drawn, company, ghosts, period);
  const lines = bothOf(linesOf(drawn.ties, selected), linesOf(drawn.unasserted, selected));
  const hinted = hintedOf(ghosts.ties, lines);
  const opened = new Set(lines.filter(({ tie }) => selected.has(tie.id)).map(({ tie: { source, target } }) => pairKey(source, target)));
  const keptFromVeil = ({ tie: { source, target }, ties }: Line): boolean =>
    ties.some(({ id }) => company.has(id)) || opened.has(pairKey(source, target));
  return {
    nodes: nodesOf(drawn.entities, ghosts.entities, session.table, session.notes, weightOf, crowds.nodes),
    edges: edgesOf(lines, route, words.weakest, crowds.lines, hinted),
    ghosts: ghostsOf(ghosts.entities, hinted, crowds.ghosts),
    bare: bareOf(period.bare, crowds.bare),
    doubts: doubtsOf(period.doubts, crowds.doubts),
    selected,
    company: new Set([...company, ...lines.filter(keptFromVeil).map(({ tie }) => tie.id), ...crowds.company]),
    or: words.or,
    language,
    numerals,
    theme,
  };
}

/** What holds, then what does not: no line is of both. */
const bothOf = lately((held: readonly Line[], unasserted: readonly Line[]): readonly Line[] => [...held, ...unasserted]);

const nodesOf = lately(
  (
    entities: readonly KnownEntity[],
    hinted: readonly KnownEntity[],
    table: Session['table'],
    notes: Notes,
    weightOf: Looks['weightOf'],
    counted: readonly PictureNode[],
  ): readonly PictureNode[] => [
    ...[...entities, ...hinted].flatMap((entity) => {
      const place = table.get(entity.id);
      return place ? [nodeOf(entity, place, notes, weightOf?.(entity.id))] : [];
    }),
    ...counted,
  ],
);

const edgesOf = lately(
  (
    lines: readonly Line[],
    route: DrawnRoute | null,
    weakest: string,
    counted: CrowdMarks['lines'],
    hinted: readonly Line[],
  ): readonly PictureEdge[] => [
    ...lines.map((line) => stepped(edgeOf(line), route, weakest)),
    ...counted.map(({ line, isAll }) => (isAll ? { ...edgeOf(line), members: [line.tie.id] } : edgeOf(line))),
    ...hinted.map(edgeOf),
  ],
);

/** The lines that are only hinted at: none between two names that a line joins. */
const hintedOf = lately((ties: readonly KnownTie[], lines: readonly Line[]): readonly Line[] => {
  const pairs = new Set(lines.map(({ tie: { source, target } }) => pairKey(source, target)));
  return linesOf(ties, new Set()).filter(({ tie: { source, target } }) => !pairs.has(pairKey(source, target)));
});

const ghostsOf = lately(
  (entities: readonly KnownEntity[], hinted: readonly Line[], counted: readonly string[]): Picture['ghosts'] =>
    new Set([...entities.map(({ id }) => id), ...hinted.map(({ tie }) => tie.id), ...counted]),
);
const bareOf = lately((bare: Picture['bare'], counted: Picture['bare']): Picture['bare'] => new Set([...bare, ...counted]));
const doubtsOf = lately((doubts: Picture['doubts'], counted: CrowdMarks['doubts']): Picture['doubts'] => new Map([...doubts, ...counted]));

/** A line as it is drawn where a route leads along one of its ties: with the number of the step in place of its words. */
function stepped(edge: PictureEdge, route: DrawnRoute | null, weakest: string): PictureEdge {
  const at = route?.ties.findIndex((tie) => edge.members.includes(tie)) ?? -1;
  const tie = route?.ties[at];
  if (!route || tie === undefined) return edge;
  const isWeakest = route.weakest.has(tie) && route.weakest.size < route.ties.length;
  return { ...edge, step: true, words: sameLabel(`${at + 1}${isWeakest ? ` · ${weakest}` : ''}`) };
}

type Noded = { readonly place: Place; readonly notes: Notes; readonly weight: Weight | undefined; readonly node: PictureNode };

const nodes = new WeakMap<KnownEntity, Noded>();

/** A name as it is drawn, the same as last where nothing of it is otherwise. */
function nodeOf(entity: KnownEntity, place: Place, notes: Notes, weight?: Weight): PictureNode {
  const last = nodes.get(entity);
  if (last?.place === place && last.notes === notes && last.weight === weight) return last.node;
  const node = newNode(entity, place, notes, weight);
  nodes.set(entity, { place, notes, weight, node });
  return node;
}

function newNode(
  { id, kind, label, degree, mergedIds }: KnownEntity,
  { x, y, pinned, side }: Place,
  notes: Notes,
  weight?: Weight,
): PictureNode {
  const noted = notes.size > 0 && [id, ...mergedIds].some((each) => notes.has(noteKey('ENTITY', each)));
  return { id, kind, label, degree, x, y, pinned, noted, labelSide: side, ...(weight && { weight }) };
}

const edges = new WeakMap<Line, PictureEdge>();

/** A line as it is drawn, the same for the same line. */
export function edgeOf(line: Line): PictureEdge {
  const edge = edges.get(line) ?? newEdge(line);
  edges.set(line, edge);
  return edge;
}

function newEdge({ tie, ties }: Line): PictureEdge {
  const held = holds(tie.assertion);
  const motives = motivesDrawn(tie);
  const { directed, lasting, departure } = describeRelationship(tie.type);
  const [from, to] = held && leadsAway(tie.type) ? [tie.target, tie.source] : [tie.source, tie.target];
  const more = ties.length > 1 ? ` · ${ties.length.toLocaleString('en')}` : '';
  return {
    id: tie.id,
    members: ties.map(({ id }) => id),
    type: tie.type,
    source: from,
    target: to,
    motive: motives.length === 1 ? (motives[0] ?? null) : null,
    rivals: motives.length > 1 ? motives : [],
    claims: ties.length === 1 ? tie.claims : new Set(ties.flatMap(({ allegations }) => allegations)).size,
    denied: held && ties.some(({ denials }) => denials > 0),
    assertion: tie.assertion,
    loose:
      tie.assertion === 'ASSERTED' &&
      departure === 'LEFT' &&
      !ties.some(({ type }) => describeRelationship(type).departure !== 'LEFT' && leadsAway(type)),
    arrow: tie.assertion === 'ASSERTED' && directed && !lasting,
    step: false,
    words: byLanguage((language) => `${tieWords(tie.type, tie.assertion, tagOf[language]).out}${deniedMotives(tie, language)}${more}`),
  };
}

/** With which motives others tell of a tie that is denied: that somebody left with money is another thing to deny than that he left. */
function deniedMotives({ motivesDenied = [] }: KnownTie, language: Language): string {
  const given = valuesOf('Motive').filter(({ value }) => motivesDenied.some((motive) => motive === value));
  return given.length === 0 ? '' : ` (${given.map(({ words }) => words[tagOf[language]]).join(' / ')})`;
}
