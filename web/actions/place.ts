import type { Desk } from '#web/actions/desk.ts';
import type { LayoutEdge, LayoutNode } from '#web/canvas/arrange.ts';
import type { Known } from '#web/session/known.ts';
import { usualLayout, type LayoutChoice } from '#web/session/layout.ts';
import type { Session } from '#web/session/session.ts';
import type { Position } from '#web/session/table.ts';

/** Finds places for some entities beside those on the table, of which only the movable ones may move. layout: how, where most of them may. */
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
  const edges = [...known.ties.values()].flatMap(({ source, target, type }): LayoutEdge[] =>
    all.has(source) && all.has(target) ? [{ source, target, type }] : [],
  );
  const chosen = session.selected.findLast((id) => all.has(id)) ?? null;
  const found = await desk.arrange({ nodes, edges, layout, chosen }, signal);
  return new Map([...found].filter(([id]) => !session.table.has(id) || movable(id)));
}
