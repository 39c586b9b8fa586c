import { Scale } from 'lucide-react';
import { lazily } from '#web/parts/lazily.tsx';
import { accountsListId } from '#web/views/accounts/accountsListId.ts';
import { folds } from '#web/session/session.ts';
import type { View } from '#web/views/view.ts';

/** Two accounts of what is on the table side by side, while they are compared. */
export const accounts: View = {
  words: 'accounts.title',
  Sign: Scale,
  View: lazily('accountsPage', () => import('#web/views/accounts/AccountsPage.tsx').then(({ AccountsPage }) => AccountsPage)),
  list: accountsListId,
  folds,
  crowds: true,
  skip: 'accounts.skip',
  Foot: lazily('accountsFoot', () => import('#web/views/accounts/AccountsFoot.tsx').then(({ AccountsFoot }) => AccountsFoot)),
};
