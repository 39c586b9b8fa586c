import { bring } from '#web/actions/bring.ts';
import { amendTable, present, type Desk } from '#web/actions/desk.ts';
import { roomForChosen } from '#web/actions/sheet.ts';
import { selectAll } from '#web/session/select.ts';
import type { Session } from '#web/session/session.ts';

/**
 * Selects two entries and brings them into view; one that is not on the table is put there first, without moving anything, and then they are
 * selected unless a person has selected something else meanwhile.
 */
export async function showBoth(desk: Desk, ids: readonly [string, string]): Promise<void> {
  const change = (session: Session) => selectAll(session, ids);
  const also = () => ({ aim: { to: 'fit', ids } as const, ...roomForChosen(desk.store.get()) });
  if (ids.every((id) => present(desk).table.has(id))) return amendTable(desk, change, also());
  await bring(desk, ids, { change, also });
}
