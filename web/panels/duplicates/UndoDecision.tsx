import type { Ref } from 'react';
import { lastDecider } from '#web/actions/decide.ts';
import type { Pair } from '#web/actions/pair.ts';
import { askToUndo } from '#web/actions/undoDecision.ts';
import { Failed } from '#web/parts/Failed.tsx';
import { useDesk } from '#web/parts/deskContext.ts';
import { useUndoDecision } from '#web/panels/duplicates/useUndoDecision.ts';
import { useWords } from '#web/parts/useWords.ts';

/** The button that undoes the decision about two entries: in the name last given on this page, or after asking for one. */
export function UndoDecision({ pair, ref }: { readonly pair: Pair; readonly ref?: Ref<HTMLButtonElement> }) {
  const desk = useDesk();
  const { t, language } = useWords();
  const undo = useUndoDecision(pair);
  const [first, second] = pair.labels.map((label) => `\u2068${label[language]}\u2069`);
  const known = lastDecider(desk);

  function press(): void {
    const by = lastDecider(desk);
    if (by === '') askToUndo(desk, pair);
    else undo.mutate(by);
  }

  return (
    <>
      <button
        ref={ref}
        type="button"
        className="link-button"
        aria-label={t('duplicates.undoOf', { first, second })}
        title={known === '' ? undefined : t('duplicates.undoAs', { by: `\u2068${known}\u2069` })}
        disabled={undo.isPending}
        onClick={press}
      >
        {t('duplicates.undo')}
      </button>
      {undo.isError ? <Failed failure={undo.error} onAgain={press} onDismiss={() => undo.reset()} /> : null}
    </>
  );
}
