import { changeTable, present, type Desk } from '#web/actions/desk.ts';
import { remove as removed, restore as restored } from '#web/session/table.ts';

/** Takes entities off the table; the ledger counts them and brings them back. */
export function remove(desk: Desk, ids: readonly string[]): void {
  const there = ids.filter((id) => present(desk).table.has(id));
  if (there.length > 0) changeTable(desk, (session) => removed(session, there), { saying: { what: 'removed', count: there.length } });
}

/** Brings back everything that was taken off. */
export function restore(desk: Desk): void {
  changeTable(desk, restored, { saying: { what: 'restored', count: present(desk).removed.size } });
}
