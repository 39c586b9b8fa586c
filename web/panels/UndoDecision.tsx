import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Ref } from 'react';
import type { Pair } from '#web/actions/state.ts';
import { undoDecision } from '#web/actions/undoDecision.ts';
import { Failed } from '#web/panels/Failed.tsx';
import { useDesk } from '#web/panels/deskContext.ts';
import { useWords } from '#web/panels/useWords.ts';

/** The button that undoes the decision about two entries. */
export function UndoDecision({ pair, ref }: { readonly pair: Pair; readonly ref?: Ref<HTMLButtonElement> }) {
  const desk = useDesk();
  const { t, language } = useWords();
  const queries = useQueryClient();
  const undo = useMutation({
    mutationFn: () => undoDecision(desk, pair),
    onSuccess: () => queries.invalidateQueries(),
    networkMode: 'always',
  });
  const [first, second] = pair.labels.map((label) => `\u2068${label[language]}\u2069`);
  return (
    <>
      <button
        ref={ref}
        type="button"
        className="link-button"
        aria-label={t('duplicates.undoOf', { first, second })}
        disabled={undo.isPending}
        onClick={() => undo.mutate()}
      >
        {t('duplicates.undo')}
      </button>
      {undo.isError ? <Failed failure={undo.error} onAgain={() => undo.mutate()} onDismiss={() => undo.reset()} /> : null}
    </>
  );
}
