import { useWords } from '#web/parts/useWords.ts';

/** A grey line where one line of words will stand, of the height it will have; not seen for the first 200 ms. */
export function PendingLine() {
  const { t } = useWords();
  return (
    <span className="quiet pending-line">
      <span className="visually-hidden">{t('state.loading')}</span>
    </span>
  );
}
