import type { Verdict } from '#graph-schema/generated/ontology.ts';
import { DecideDocument } from '#web/api/generated.ts';
import type { Desk } from '#web/actions/desk.ts';
import { openDialog } from '#web/actions/dialog.ts';
import { followDecision } from '#web/actions/followDecision.ts';
import { owning } from '#web/actions/own.ts';
import type { Pair } from '#web/actions/pair.ts';
import type { Labels } from '#web/session/labels.ts';

/** Asks who decides, and why, before a decision about two entries is recorded. printed: the name that one entry of both would be shown by, where that is known. */
export function askToDecide(desk: Desk, pair: Pair, verdict: Verdict, printed: Labels | null): void {
  openDialog(desk, { is: 'decide', about: { pair, verdict, printed } });
}

/** The name under which a person last decided, or undid a decision; empty where none was given. */
export function lastDecider(desk: Desk): string {
  return desk.preferences.get('decider') ?? '';
}

/** Records a person's decision about two entries and says so; the table is brought up to date after that. Throws an ApiFailure where it was not recorded. */
export async function decide(
  desk: Desk,
  { pair, verdict, by, note }: { readonly pair: Pair; readonly verdict: Verdict; readonly by: string; readonly note: string },
): Promise<void> {
  const { a, b, labels } = pair;
  await owning(desk, pair, () => desk.ask(DecideDocument, { a, b, verdict, by, note: note.trim() === '' ? null : note }));
  desk.preferences.set('decider', by);
  const [first, second] = labels;
  desk.store.set((state) => ({
    ...state,
    dialog: null,
    decided: { pair, verdict },
    decision: { pair, steps: state.history.past.length + state.history.forgotten },
    saying: { what: verdict, first, second },
  }));
  void followDecision(desk, [a, b]);
}
