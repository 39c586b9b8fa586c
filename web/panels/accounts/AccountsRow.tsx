import { ChevronRight, Scale } from 'lucide-react';
import { openAccounts } from '#web/actions/accounts.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';

/** The row of the start panel that opens the comparison of two accounts; there is nothing to compare of a table that stays empty. */
export function AccountsRow() {
  const desk = useDesk();
  const { t } = useWords();
  const isEmpty = useDeskState(({ history, arrived }) => arrived && history.present.table.size === 0);
  return isEmpty ? null : (
    <button type="button" className="question half" title={t('accounts.title')} onClick={() => openAccounts(desk)}>
      <span className="visually-hidden">{t('accounts.title')}</span>
      <span className="question-title with-sign" aria-hidden>
        <Scale aria-hidden /> {t('accounts.brief')}
      </span>
      <ChevronRight aria-hidden className="mirrored" />
    </button>
  );
}
