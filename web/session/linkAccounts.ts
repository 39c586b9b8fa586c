import { noAccounts, type Account, type Accounts } from '#web/session/accounts.ts';
import { readId, readOneOf } from '#web/session/linkField.ts';

/** Whose accounts are compared, as rows of a link; none where nobody has chosen any. */
export function accountsRows({ a, b }: Accounts): readonly string[] {
  const row = (account: Account | null) => (account === null ? '~' : `${account.of === 'document' ? 'd' : 's'}~${account.id}`);
  return a === null && b === null ? [] : [row(a), row(b)];
}

/** The same read. */
export function readAccounts([a, b]: readonly string[]): Accounts {
  return a === undefined || b === undefined ? noAccounts : { a: readAccount(a), b: readAccount(b) };
}

function readAccount(row: string): Account | null {
  const [of = '', id = ''] = row.split('~');
  if (of === '') return null;
  return { of: readOneOf(['s', 'd'], of) === 'd' ? 'document' : 'speaker', id: readId(id) };
}
