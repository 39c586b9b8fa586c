import { holds } from '#graph-schema/ontology.ts';
import type { Desk } from '#web/actions/desk.ts';
import type { LayoutEdge, LayoutNode } from '#web/canvas/arrange.ts';
import { crowdsByMember, type Crowd } from '#web/session/crowd.ts';
import { crowdLabel } from '#web/session/crowdMarks.ts';
import { crowdsOf } from '#web/session/crowds.ts';
import { foldTies } from '#web/session/folds.ts';
import type { Known } from '#web/session/known.ts';
import { linesOf, type Line } from '#web/session/lines.ts';
import { usualLayout, type LayoutChoice } from '#web/session/layout.ts';
import type { Session } from '#web/session/session.ts';
import type { Position } from '#web/session/table.ts';

/** How entities are placed. layout: how, where most of them may be. out: those that came out of a counted node, and stand round where it was. */
type Placing = { readonly layout?: LayoutChoice; readonly out?: ReadonlySet<string> };

/**
 * Finds places for some entities beside those on the table, of which only the movable ones may move; the same for the same table, in whichever
 * order it came. What is only denied draws nobody together. A counted node is placed as one, and its members with it.
 */
export async function place(
  desk: Desk,
  session: Session,
  known: Known,
  ids: readonly string[],
  movable: (id: string) => boolean,
  signal: AbortSignal,
  { layout = usualLayout, out = new Set() }: Placing = {},
): Promise<ReadonlyMap<string, Position>> {
  const crowds = crowdsOf(session, known, [...out]);
  const crowdOf = crowdsByMember(crowds);
  const all = new Set([...session.table.keys(), ...ids]);
  const fixedAt = (id: string): LayoutNode['fixed'] => {
    const at = session.table.get(id);
    return at && !movable(id) ? { x: at.x, y: at.y, labelSide: at.side } : null;
  };
  const nodes = [...all].flatMap((id): LayoutNode[] => {
    const entity = known.entities.get(id);
    if (!entity || crowdOf.has(id)) return [];
    const { kind, label, degree, latitude, longitude } = entity;
    const at = session.table.get(id);
    const node = { id, kind, label, degree, latitude, longitude, fixed: fixedAt(id) };
    return [out.has(id) && at ? { ...node, near: { x: at.x, y: at.y } } : node];
  });
  const ties = [...known.ties.values()].filter(({ source, target, assertion }) => holds(assertion) && all.has(source) && all.has(target));
  const drawn = foldTies({ ...session, selected: [] }, known, ties.toSorted(byId)).drawn;
  const moved = drawn.map((tie) => ({
    ...tie,
    source: crowdOf.get(tie.source) ?? tie.source,
    target: crowdOf.get(tie.target) ?? tie.target,
  }));
  const edges = linesOf(moved, new Set()).map(edgeOf);
  const chosen = session.selected.findLast((id) => all.has(id) && !crowdOf.has(id)) ?? null;
  const crowdNodes = crowds.map((crowd) => nodeOf(crowd, crowdLabel(crowd, drawn), fixedAt(crowd.members[0]?.id ?? '')));
  const found = await desk.arrange(
    { nodes: [...nodes, ...crowdNodes].toSorted((a, b) => b.degree - a.degree || byId(a, b)), edges, layout, chosen },
    signal,
  );
  const own = [...found].filter(([id]) => all.has(id) && (!session.table.has(id) || movable(id)));
  const ofMembers = crowds.flatMap(({ id, members }) => {
    const at = found.get(id);
    return at ? members.filter((member) => movable(member.id)).map((member) => [member.id, { x: at.x, y: at.y }] as const) : [];
  });
  return new Map<string, Position>([...own, ...ofMembers]);
}

function nodeOf({ id, members }: Crowd, label: LayoutNode['label'], fixed: LayoutNode['fixed']): LayoutNode {
  return { id, kind: 'MANY', label, degree: members.length, latitude: null, longitude: null, fixed };
}

function edgeOf({ tie: { source, target, type }, ties }: Line): LayoutEdge {
  const from = ties.flatMap((tie) => tie.from ?? []).toSorted()[0];
  return { source, target, type, ...(from === undefined ? {} : { from }) };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
