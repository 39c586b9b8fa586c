import { changeTable, present, type Desk } from '#web/actions/desk.ts';
import { setPinned } from '#web/session/table.ts';

/** Pins entities where they lie, or lets them go when all of them are pinned. */
export function pin(desk: Desk, ids: readonly string[]): void {
  const there = ids.filter((id) => present(desk).table.has(id));
  if (there.length === 0) return;
  const pinned = !there.every((id) => present(desk).table.get(id)?.pinned);
  changeTable(desk, (session) => setPinned(session, there, pinned), {
    saying: { what: pinned ? 'pinned' : 'unpinned', count: there.length },
  });
}
