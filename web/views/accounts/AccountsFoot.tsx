import type { TFunction } from 'i18next';
import { Copy, Download } from 'lucide-react';
import { copyWords } from '#web/actions/copyWords.ts';
import { openView } from '#web/actions/view.ts';
import { accountName } from '#web/panels/accounts/accountName.ts';
import { useAccounts, type ComparedAccounts } from '#web/panels/accounts/accountAnswers.ts';
import { QueryButton } from '#web/panels/query/QueryButton.tsx';
import { csvText } from '#web/parts/csvText.ts';
import { save } from '#web/parts/save.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { usePlainWords } from '#web/parts/usePlainWords.ts';
import { useWords } from '#web/parts/useWords.ts';
import { comparedRows } from '#web/views/accounts/comparedRows.ts';
import { useListed } from '#web/views/list/listAnswers.ts';
import '#web/parts/ledger.css';

/** The line under a comparison: how many names are in either account, what is not compared once that is known, and ways to take the comparison out. */
export function AccountsFoot() {
  const desk = useDesk();
  const { t } = useWords();
  const { compared, others, isPending, isEarlier, failure } = useAccounts();
  const isRead = !isPending && !isEarlier && !failure;
  return (
    <footer className="ledger accounts-foot" aria-label={t('ledger.label')}>
      <ul>
        {compared ? (
          <li>
            <span>{t('accounts.names', { count: new Set(compared.ties.flatMap(({ tie }) => [tie.source, tie.target])).size })}</span>
          </li>
        ) : null}
        {isRead && others > 0 ? (
          <li>
            <span>{t('accounts.others', { count: others })}</span>{' '}
            <button type="button" className="link-button" onClick={() => openView(desk, 'network')}>
              {t('accounts.network')}
            </button>
          </li>
        ) : null}
      </ul>
      {compared && compared.ties.length > 0 ? <Out compared={compared} /> : null}
      <QueryButton />
    </footer>
  );
}

function Out({ compared }: { readonly compared: ComparedAccounts }) {
  const desk = useDesk();
  const { t, tag, language } = useWords();
  const known = useDeskState((state) => state.known);
  const listed = useListed();
  const { accounts, claims } = compared;
  const names = { a: accountName(accounts.a, claims.a, language, t), b: accountName(accounts.b, claims.b, language, t) };
  const plain = usePlainWords();
  const rows = (words: TFunction) =>
    comparedRows(compared.ties, { known, claims: listed.data?.claims ?? new Map(), names, language, tag, t: words });
  const isReady = listed.isSuccess && !listed.isPlaceholderData;
  return (
    <p className="accounts-out">
      <button
        type="button"
        className="link-button with-sign"
        aria-disabled={!isReady}
        onClick={() =>
          isReady
            ? void copyWords(
                desk,
                rows(t)
                  .map(([first, ...rest]) => `${first}: ${rest.filter(Boolean).join(t('list.semicolon'))}`)
                  .join('\n'),
              )
            : undefined
        }
      >
        <Copy aria-hidden /> {t('answer.copy')}
      </button>
      <button
        type="button"
        className="link-button with-sign"
        aria-disabled={!isReady}
        onClick={() => {
          if (!isReady) return;
          const head = [t('accounts.column.tie'), t('accounts.column.how'), names.a, names.b];
          save({
            name: 'isnad-two-accounts.csv',
            content: new Blob([csvText([head, ...rows(plain)])], { type: 'text/csv;charset=utf-8' }),
          });
        }}
      >
        <Download aria-hidden /> {t('answer.csv')}
      </button>
    </p>
  );
}
