import { useId, useState } from 'react';
import { lastDecider } from '#web/actions/decide.ts';
import type { Pair } from '#web/actions/pair.ts';
import { Dialog } from '#web/parts/Dialog.tsx';
import { DialogFoot } from '#web/parts/DialogFoot.tsx';
import { Failed } from '#web/parts/Failed.tsx';
import { PairNames } from '#web/panels/duplicates/PairNames.tsx';
import { CalledField } from '#web/parts/CalledField.tsx';
import { useDesk } from '#web/parts/deskContext.ts';
import { useUndoDecision } from '#web/panels/duplicates/useUndoDecision.ts';
import { useWords } from '#web/parts/useWords.ts';
import '#web/panels/duplicates/DecideDialog.css';

/** Asks who undoes the decision about two entries; the name last given on this page stands there. */
export function UndoDialog({ pair }: { readonly pair: Pair }) {
  const { t } = useWords();
  const desk = useDesk();
  const [by, setBy] = useState(() => lastDecider(desk));
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
        <CalledField isFirst words={t('duplicates.undoneBy')} value={by} onChange={setBy} />
        {undo.isError ? <Failed failure={undo.error} onAgain={() => undo.mutate(by.trim())} /> : null}
        <DialogFoot words={t('duplicates.undoIt')} busy={undo.isPending} />
      </form>
    </Dialog>
  );
}
