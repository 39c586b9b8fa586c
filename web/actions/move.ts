import { changeTable, type Desk } from '#web/actions/desk.ts';
import { put } from '#web/session/table.ts';

/** Leaves entities where a hand has put them. */
export function move(desk: Desk, moved: readonly { readonly id: string; readonly x: number; readonly y: number }[]): void {
  changeTable(desk, (session) =>
    put(session, new Map(moved.filter(({ id }) => session.table.has(id)).map(({ id, x, y }) => [id, { x, y }]))),
  );
}
