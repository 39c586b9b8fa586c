import { UndoDecisionDocument } from '#web/api/generated.ts';
import type { Desk } from '#web/actions/desk.ts';
import { openDialog } from '#web/actions/dialog.ts';
import { followDecision } from '#web/actions/followDecision.ts';
import { owning } from '#web/actions/own.ts';
import type { Pair } from '#web/actions/pair.ts';

/** Asks who undoes the decision about two entries, before it is undone. */
export function askToUndo(desk: Desk, pair: Pair): void {
  openDialog(desk, { is: 'undoDecision', about: { pair } });
}

/** Undoes the decision that stands for two entries and says so; the table is brought up to date after that. by: who undoes it, remembered for the next step. Throws an ApiFailure where it could not be undone. */
export async function undoDecision(desk: Desk, pair: Pair, by: string): Promise<void> {
  const { a, b, labels } = pair;
  const { undoDecision: undone } = await owning(desk, pair, () => desk.ask(UndoDecisionDocument, { a, b, by }));
  desk.preferences.set('decider', by);
  const [first, second] = labels;
  desk.store.set((state) => ({
    ...state,
    dialog: state.dialog?.is === 'undoDecision' ? null : state.dialog,
    decided: state.decided?.pair.a === a && state.decided.pair.b === b ? null : state.decided,
    decision: state.decision?.pair.a === a && state.decision.pair.b === b ? null : state.decision,
    saying: undone ? { what: 'decisionUndone', first, second } : { what: 'noDecision' },
  }));
  void followDecision(desk, [a, b]);
}
