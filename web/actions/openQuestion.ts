import { amendTable, type Desk } from '#web/actions/desk.ts';
import { setQuestion } from '#web/session/select.ts';
import type { Entrance } from '#web/session/session.ts';

/** Opens one of the three questions, or the queue of duplicates, and brings its answer into view, or goes back to the list of them. */
export function openQuestion(desk: Desk, question: Entrance | null, answer: readonly string[] = []): void {
  amendTable(desk, (session) => setQuestion(session, question), {
    decided: null,
    aim: { to: 'fit', ids: answer.length > 0 ? answer : null },
  });
}
