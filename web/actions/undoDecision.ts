import { UndoDecisionDocument } from '#web/api/generated.ts';
import type { Desk } from '#web/actions/desk.ts';
import { regroup } from '#web/actions/regroup.ts';
import type { Pair } from '#web/actions/state.ts';

/** Undoes the decision that stands for two entries, says so, and brings the table up to date. Throws an ApiFailure where it could not be undone. */
export async function undoDecision(desk: Desk, { a, b, labels }: Pair): Promise<void> {
  const { undoDecision: undone } = await desk.ask(UndoDecisionDocument, { a, b });
  const [first, second] = labels;
  desk.store.set((state) => ({
    ...state,
    decided: state.decided?.pair.a === a && state.decided.pair.b === b ? null : state.decided,
    saying: undone ? { what: 'decisionUndone', first, second } : { what: 'noDecision' },
  }));
  await regroup(desk, [a, b]);
}
