import { openDialog } from '#web/actions/dialog.ts';
import { useFormerCount, type Former } from '#web/panels/former/formerAnswers.ts';
import { useDesk } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';

/** A row of the line under an answer: how many ties are in none for newer editions no longer say them, with a way to read them. */
export function FormerRow(former: Former) {
  const desk = useDesk();
  const { t } = useWords();
  const { data = 0, isError } = useFormerCount(former);
  if (isError)
    return (
      <li>
        <span>{t('former.unknown')}</span>
      </li>
    );
  if (data === 0) return null;
  return (
    <li>
      <span>{t('former.inNoAnswer', { number: data })}</span>{' '}
      <button type="button" className="link-button" onClick={() => openDialog(desk, { is: 'former', about: former })}>
        {t('former.read')}
      </button>
    </li>
  );
}
