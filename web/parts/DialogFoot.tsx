import { closeDialog } from '#web/actions/dialog.ts';
import { useDesk } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';

/** The foot of a form in a dialog: what sends it, by these words, and what closes it. busy: it is on its way. */
export function DialogFoot({ words, busy }: { readonly words: string; readonly busy: boolean }) {
  const desk = useDesk();
  const { t } = useWords();
  return (
    <div className="decide-foot">
      <button type="submit" className="button primary" disabled={busy}>
        {words}
      </button>
      <button type="button" className="button" onClick={() => closeDialog(desk)}>
        {t('duplicates.cancel')}
      </button>
    </div>
  );
}
