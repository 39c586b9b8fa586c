import { useListed } from '#web/views/list/listAnswers.ts';
import { accountName } from '#web/panels/accounts/accountName.ts';
import { useAccounts, type ComparedAccounts } from '#web/panels/accounts/accountAnswers.ts';
import { AccountSign } from '#web/panels/accounts/AccountSign.tsx';
import { Failed } from '#web/parts/Failed.tsx';
import { Waiting } from '#web/parts/Waiting.tsx';
import { useWords } from '#web/parts/useWords.ts';
import { accountSides, comparisons, type Comparison } from '#web/session/accounts.ts';
import { AccountPictures } from '#web/views/accounts/AccountPictures.tsx';
import { accountsListId } from '#web/views/accounts/accountsListId.ts';
import { ComparedTies } from '#web/views/accounts/ComparedTies.tsx';
import '#web/panels/accounts/Accounts.css';
import '#web/views/accounts/AccountsPage.css';

const alone: readonly Comparison[] = ['b', 'a'];
const columns = [comparisons.filter((comparison) => !alone.includes(comparison)), alone];

/** Where two accounts differ: a picture of each with the same names at the same places, and below every tie of which one of them speaks. */
export function AccountsPage() {
  const { t } = useWords();
  const { compared, isPending, isEarlier, failure, again } = useAccounts();
  return (
    <div className="accounts-page" aria-busy={isEarlier}>
      {failure ? <Failed failure={failure} onAgain={again} /> : null}
      {isPending || isEarlier ? (
        <div className="padded">
          <Waiting />
        </div>
      ) : null}
      {!isPending && !failure && compared === null ? <p className="quiet padded">{t('accounts.none')}</p> : null}
      {compared ? <Both compared={compared} /> : null}
    </div>
  );
}

function Both({ compared }: { readonly compared: ComparedAccounts }) {
  const { t, language } = useWords();
  const listed = useListed();
  const { accounts, claims, ties } = compared;
  return (
    <>
      <AccountPictures
        compared={compared}
        heads={accountSides.map((side) => {
          const own = ties.flatMap((tie) => tie[side] ?? []);
          const denied = own.filter(({ tie }) => tie.assertion === 'DENIED').length;
          return (
            <header key={side} className="account-head">
              <AccountSign side={side} />
              <h3>{accountName(accounts[side], claims[side], language, t)}</h3>
              <p className="quiet">
                {t('accounts.ties', { count: own.length })}
                {denied > 0 ? `${t('list.comma')}${t('accounts.deniedOf', { count: denied })}` : ''}
              </p>
            </header>
          );
        })}
      />
      {listed.isError ? <Failed failure={listed.error} onAgain={() => void listed.refetch()} /> : null}
      <div id={accountsListId} className="account-lists">
        {columns.map((column) => (
          <div key={column.join(' ')}>
            {column.map((comparison) => (
              <ComparedTies
                key={comparison}
                comparison={comparison}
                ties={ties.filter((tie) => tie.comparison === comparison)}
                claims={listed.data?.claims ?? new Map()}
              />
            ))}
          </div>
        ))}
      </div>
    </>
  );
}
