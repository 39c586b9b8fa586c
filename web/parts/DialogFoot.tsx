import { Button } from 'react-aria-components/Button';
import { useWords } from '#web/parts/useWords.ts';

/** The foot of a form in a dialog: what sends it, by these words, and what closes it. busy: it is on its way. */
export function DialogFoot({ words, busy }: { readonly words: string; readonly busy: boolean }) {
  const { t } = useWords();
  return (
    <div className="decide-foot">
      <button type="submit" className="button primary" disabled={busy}>
        {words}
      </button>
      <Button slot="close" className="button">
        {t('duplicates.cancel')}
      </Button>
    </div>
  );
}
