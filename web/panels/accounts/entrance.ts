import { AccountsRow } from '#web/panels/accounts/AccountsRow.tsx';
import type { Entrance } from '#web/parts/entrance.ts';
import { lazily } from '#web/parts/lazily.tsx';

/** Where two accounts differ: which two, and in short how; the page of it shows both. */
export const accounts: Entrance = {
  words: 'accounts.title',
  Row: AccountsRow,
  Panel: lazily('accounts', () => import('#web/panels/accounts/AccountsPanel.tsx').then(({ AccountsPanel }) => AccountsPanel)),
};
