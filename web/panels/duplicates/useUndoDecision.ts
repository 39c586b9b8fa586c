import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import type { Pair } from '#web/actions/pair.ts';
import { undoDecision } from '#web/actions/undoDecision.ts';
import { useDesk } from '#web/parts/deskContext.ts';

/** Undoes the decision about two entries in the name that it is given. */
export function useUndoDecision(pair: Pair): UseMutationResult<void, Error, string> {
  const desk = useDesk();
  return useMutation({
    mutationFn: (by: string) => undoDecision(desk, pair, by),
    networkMode: 'always',
  });
}
