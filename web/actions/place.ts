import { holds } from '#graph-schema/ontology.ts';
import type { Desk } from '#web/actions/desk.ts';
import type { LayoutEdge, LayoutNode } from '#web/canvas/arrange.ts';
import { foldTies } from '#web/session/folds.ts';
import type { Known } from '#web/session/known.ts';
import { linesOf } from '#web/session/lines.ts';
import { usualLayout, type LayoutChoice } from '#web/session/layout.ts';
import type { Session } from '#web/session/session.ts';
import type { Position } from '#web/session/table.ts';

/**
 * Finds places for some entities beside those on the table, of which only the movable ones may move; the same for the same table, in whichever
 * order it came. What is only denied draws nobody together. layout: how, where most of them may.
 */
export async function place(
  desk: Desk,
  session: Session,
  known: Known,
  ids: readonly string[],
  movable: (id: string) => boolean,
  signal: AbortSignal,
  layout: LayoutChoice = usualLayout,
): Promise<ReadonlyMap<string, Position>> {
  const all = new Set([...session.table.keys(), ...ids]);
  const nodes = [...all].flatMap((id): LayoutNode[] => {
    const entity = known.entities.get(id);
    const at = session.table.get(id);
    if (!entity) return [];
    const { kind, label, degree, latitude, longitude } = entity;
    return [{ id, kind, label, degree, latitude, longitude, fixed: at && !movable(id) ? { x: at.x, y: at.y, labelSide: at.side } : null }];
  });
  const ties = [...known.ties.values()].filter(({ source, target, assertion }) => holds(assertion) && all.has(source) && all.has(target));
  const lines = linesOf(foldTies({ ...session, selected: [] }, known, ties.toSorted(byId)).drawn, new Set());
  const edges = lines.map(({ tie: { source, target, type } }): LayoutEdge => ({ source, target, type }));
  const chosen = session.selected.findLast((id) => all.has(id)) ?? null;
  const found = await desk.arrange({ nodes: nodes.toSorted((a, b) => b.degree - a.degree || byId(a, b)), edges, layout, chosen }, signal);
  return new Map([...found].filter(([id]) => !session.table.has(id) || movable(id)));
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
