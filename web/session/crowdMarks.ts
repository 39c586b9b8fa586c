import { byLanguage } from '#graph-schema/generated/ontology.ts';
import { countedWords } from '#graph-schema/countedWords.ts';
import { crowdsByMember, type Crowd } from '#web/session/crowd.ts';
import { motivesDrawn, type Drawn } from '#web/session/drawn.ts';
import { noGhosts, type Ghosts } from '#web/session/ghosts.ts';
import { anyTime, type InPeriod } from '#web/session/inPeriod.ts';
import type { KnownTie } from '#web/session/known.ts';
import type { Labels } from '#web/session/labels.ts';
import type { Line } from '#web/session/lines.ts';
import type { Doubt } from '#web/session/period.ts';
import type { PictureNode } from '#web/session/picture.ts';

/** The counted nodes of a picture and their lines: as nodes, which lines they have, with how each stands in the period and whether it is the only one of its node, which therefore counts its ties, and which of both are full under the veil, only hinted at, or left by all their ties. */
export type CrowdMarks = {
  readonly nodes: readonly PictureNode[];
  readonly lines: readonly { readonly line: Line; readonly doubt: Doubt | null; readonly isAll: boolean }[];
  readonly doubts: readonly (readonly [string, Doubt])[];
  readonly company: readonly string[];
  readonly ghosts: readonly string[];
  readonly bare: ReadonlySet<string>;
};

const noMarks: CrowdMarks = { nodes: [], lines: [], doubts: [], company: [], ghosts: [], bare: new Set() };

/**
 * How counted nodes are drawn. All ties of their members are lines of theirs: one for those alike in type, direction, who holds them, motive, denial and how they stand
 * in the period, so that nothing differs within a line. A node of which no tie is drawn is hinted at where a perspective is chosen, and bare where a period is.
 */
export function crowdMarks(drawn: Drawn, company: ReadonlySet<string>, ghosts: Ghosts, period: InPeriod): CrowdMarks {
  if (drawn.crowds.length === 0) return noMarks;
  const crowdOf = crowdsByMember(drawn.crowds);
  const moved = drawn.counted.map((tie) => ({
    own: tie,
    tie: { ...tie, source: crowdOf.get(tie.source) ?? tie.source, target: crowdOf.get(tie.target) ?? tie.target },
    doubt: period.doubts.get(tie.id) ?? null,
  }));
  const groups = [...Map.groupBy(moved, ({ tie, doubt }) => alike(tie, doubt)).values()];
  const lines = groups.flatMap((group, at) => {
    const [first] = group;
    if (!first) return [];
    const end = [first.tie.source, first.tie.target].find((id) => drawn.crowds.some((crowd) => crowd.id === id)) ?? '';
    const ties = group.map(({ own }) => own);
    return [{ end, line: { tie: { ...first.tie, id: `${end}~${at}` }, ties }, doubt: first.doubt }];
  });
  const lineCounts = Map.groupBy(lines, ({ end }) => end);
  const reached = new Set(drawn.counted.flatMap(({ source, target }) => [source, target]));
  const left = drawn.crowds.filter(({ members }) => !members.some(({ id }) => reached.has(id))).map(({ id }) => id);
  const isFull = ({ members }: Crowd) => members.some(({ id }) => company.has(id));
  return {
    nodes: drawn.crowds.map((crowd) => nodeOf(crowd, drawn.counted, reached)),
    lines: lines.map((each) => ({ ...each, isAll: lineCounts.get(each.end)?.length === 1 })),
    doubts: lines.flatMap(({ line, doubt }) => (doubt === null ? [] : [[line.tie.id, doubt] as const])),
    company: [
      ...drawn.crowds.filter(isFull).map(({ id }) => id),
      ...lines.filter(({ line }) => line.ties.some(({ id }) => company.has(id))).map(({ line }) => line.tie.id),
    ],
    ghosts: ghosts === noGhosts ? [] : left,
    bare: new Set(ghosts === noGhosts && period !== anyTime ? left : []),
  };
}

/** What a counted node says: how many of a kind, of how many where not all have a tie that is drawn, and on how many claims their ties rest where that is more than one. */
export function crowdLabel({ kind, tie, members }: Crowd, counted: readonly KnownTie[], reached?: ReadonlySet<string>): Labels {
  const inside = new Set(members.map(({ id }) => id));
  const own = counted.filter(({ source, target }) => inside.has(source) || inside.has(target));
  const now = tie === null || !reached ? members.length : members.filter(({ id }) => reached.has(id)).length;
  const claims = new Set(own.flatMap(({ allegations }) => allegations)).size;
  return byLanguage((language) => countedWords({ kind, now, all: members.length, claims }, language));
}

function nodeOf(crowd: Crowd, counted: readonly KnownTie[], reached: ReadonlySet<string>): PictureNode {
  const { id, place, members } = crowd;
  const label = crowdLabel(crowd, counted, reached);
  return { id, kind: 'MANY', label, degree: members.length, x: place.x, y: place.y, pinned: false, noted: false, labelSide: 'inside' };
}

function alike(tie: KnownTie, doubt: Doubt | null): string {
  const { source, target, type, assertion, denials } = tie;
  return [source, target, type, assertion, denials > 0, doubt, ...motivesDrawn(tie)].join(' ');
}
