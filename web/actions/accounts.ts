import { changeTable, type Desk } from '#web/actions/desk.ts';
import { openEntrance } from '#web/actions/openEntrance.ts';
import type { Accounts } from '#web/session/accounts.ts';

/** Compares other accounts, in a step that can be undone. */
export function compareAccounts(desk: Pick<Desk, 'store'>, change: Partial<Accounts>): void {
  changeTable(desk, (session) => ({ ...session, accounts: { ...session.accounts, ...change }, selected: [] }));
}

/** Opens the comparison of two accounts. change: those that are to be compared, where they are known. */
export function openAccounts(desk: Desk, change: Partial<Accounts> = {}): void {
  openEntrance(desk, 'accounts');
  if (Object.keys(change).length > 0) compareAccounts(desk, change);
}
