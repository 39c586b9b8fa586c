import { changeTable, present, type Desk } from '#web/actions/desk.ts';
import { say } from '#web/actions/say.ts';
import type { Canvas } from '#web/canvas/canvas.ts';
import { aligned, runsBeneath, type Alignment } from '#web/session/align.ts';
import type { LabelSide } from '#web/session/picture.ts';
import { tiesOnTable } from '#web/session/drawn.ts';
import { put } from '#web/session/table.ts';

/** Where labels stand in a row and in a column, so that they do not reach over what is beside them. */
const sides: Readonly<Record<Alignment, LabelSide | null>> = { row: 'below', column: 'end', spread: null };

const nowhere: ReturnType<Canvas['roomOf']> = new Map();

/** Sets those names right beside each other that are drawn by themselves, in one step; pinned ones keep their place, and the others come to them. The camera shifts only as far as they would leave it; it says so where there is nothing to set, and where a line now runs beneath one of them that it does not end at. */
export function align(desk: Desk, ids: readonly string[], way: Alignment): void {
  const { table } = present(desk);
  const side = sides[way];
  const room = desk.canvas.current?.roomOf(ids, side) ?? nowhere;
  const standing = ids.flatMap((id) => {
    const [place, own] = [table.get(id), room.get(id)];
    return place && own ? [{ id, x: place.x, y: place.y, pinned: place.pinned, room: own }] : [];
  });
  if (standing.length < 2) return say(desk, 'idleSelectTwo');
  if (standing.every(({ pinned }) => pinned)) return say(desk, 'idlePinned');
  const placed = [...aligned(standing, way)].map(([id, position]) => [id, side ? { ...position, labelSide: side } : position] as const);
  const places = new Map(placed);
  const isOver = runsBeneath(places, tiesOnTable(present(desk), desk.store.get().known));
  changeTable(desk, (session) => put(session, places), {
    aim: { to: 'reveal', ids: standing.map(({ id }) => id) },
    saying: { what: isOver ? 'alignedOver' : 'aligned', count: standing.length },
  });
}
