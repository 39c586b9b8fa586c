import type { Desk } from '#web/actions/desk.ts';
import type { State } from '#web/actions/state.ts';
import { redo as redone, undo as undone } from '#web/session/history.ts';

/** Whether there is a step to take back, or something to say of those that are gone. */
export function canUndo(state: State): boolean {
  const { past, forgotten } = state.history;
  return past.length > 0 || forgotten > 0 || isDecisionLast(state);
}

/**
 * Takes the last step back. Where the last one that is kept was taken back, it says that older ones are gone. Where the last thing done was
 * a decision about two entries, which is everybody's, it asks who undoes it first; and goes on with the table when it is pressed again.
 */
export function undo(desk: Pick<Desk, 'store'>): void {
  desk.store.set((state): State => {
    const { history, decision } = state;
    if (decision && isDecisionLast(state))
      return { ...state, decision: null, dialog: { is: 'undoDecision', about: { pair: decision.pair } } };
    const after = undone(history);
    const isLast = after.past.length === 0 && after.forgotten > 0;
    if (after === history) return isLast ? { ...state, saying: { what: 'olderGone', count: history.forgotten } } : state;
    return { ...state, history: after, saying: isLast ? { what: 'undoneLast', count: history.forgotten } : { what: 'undone' } };
  });
}

/** Takes the step again that was taken back last. */
export function redo(desk: Pick<Desk, 'store'>): void {
  desk.store.set((state) =>
    state.history.future.length === 0 ? state : { ...state, history: redone(state.history), saying: { what: 'redone' } },
  );
}

function isDecisionLast({ history, decision }: State): boolean {
  return decision?.steps === history.past.length + history.forgotten;
}
