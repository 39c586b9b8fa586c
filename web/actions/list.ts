import { amendTable, changeTable, type Desk } from '#web/actions/desk.ts';
import { findIn, sortedBy, turnColumn, type ListColumn, type ListTab } from '#web/session/list.ts';
import type { Session } from '#web/session/session.ts';

/** Shows another tab of the list. */
export function openTab(desk: Pick<Desk, 'store'>, tab: ListTab): void {
  amendTable(desk, (session) => ({ ...session, list: { ...session.list, tab } }));
}

/** Orders the list by a column: first up, then down, then no longer. */
export function sortBy(desk: Pick<Desk, 'store'>, column: ListColumn): void {
  changeTable(desk, (session) => ({ ...session, list: sortedBy(session.list, column) }));
}

/** Shows a column of the list or hides it. */
export function showColumn(desk: Pick<Desk, 'store'>, column: ListColumn): void {
  changeTable(desk, (session) => ({ ...session, list: turnColumn(session.list, column) }));
}

/** Shows only the rows that hold a text. What is typed in one go is one step. */
export function find(desk: Pick<Desk, 'store'>, text: string): void {
  const { past, present } = desk.store.get().history;
  const before = past.at(-1);
  const change = (session: Session): Session => ({ ...session, list: findIn(session.list, text) });
  if (before && differOnlyInFind(before, present)) amendTable(desk, change);
  else changeTable(desk, change);
}

function differOnlyInFind(one: Session, other: Session): boolean {
  const others = new Map<string, unknown>(Object.entries(other));
  const same = Object.entries(one).every(([name, value]) => name === 'list' || name === 'selected' || others.get(name) === value);
  const [before, after] = [one.list, other.list];
  return same && before.find !== after.find && before.sort === after.sort && before.turned === after.turned;
}
