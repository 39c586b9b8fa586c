import { useId, useState } from 'react';
import type { Pair } from '#web/actions/state.ts';
import { Dialog } from '#web/panels/Dialog.tsx';
import { DialogFoot } from '#web/panels/DialogFoot.tsx';
import { Failed } from '#web/panels/Failed.tsx';
import { PairNames } from '#web/panels/PairNames.tsx';
import { WhoField } from '#web/panels/WhoField.tsx';
import { useUndoDecision } from '#web/panels/useUndoDecision.ts';
import { useWords } from '#web/panels/useWords.ts';
import '#web/panels/DecideDialog.css';

/** Asks who undoes the decision about two entries, where the page knows nobody's name yet. */
export function UndoDialog({ pair }: { readonly pair: Pair }) {
  const { t } = useWords();
  const [by, setBy] = useState('');
  const does = useId();
  const undo = useUndoDecision(pair);
  return (
    <Dialog title={t('duplicates.undoTitle')}>
      <form
        className="decide"
        aria-describedby={does}
        onSubmit={(event) => {
          event.preventDefault();
          if (!undo.isPending) undo.mutate(by.trim());
        }}
      >
        <PairNames pair={pair} />
        <p id={does}>{t('duplicates.undoDoes')}</p>
        <WhoField words={t('duplicates.undoneBy')} who={by} onChange={setBy} />
        {undo.isError ? <Failed failure={undo.error} onAgain={() => undo.mutate(by.trim())} /> : null}
        <DialogFoot words={t('duplicates.undoIt')} busy={undo.isPending} />
      </form>
    </Dialog>
  );
}
