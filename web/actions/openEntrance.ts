import { amendTable, type Desk } from '#web/actions/desk.ts';
import { setEntrance } from '#web/session/select.ts';
import { viewOf, type EntranceId } from '#web/session/session.ts';

/** Opens an entrance of the start panel and brings its answer into view, or goes back to the list of them. One that has a page of its own has nothing unfolded over it. */
export function openEntrance(desk: Desk, entrance: EntranceId | null, answer: readonly string[] = []): void {
  amendTable(desk, (session) => setEntrance(session, entrance), {
    decided: null,
    ...(viewOf(entrance) !== null ? { startUnfolded: false } : {}),
    aim: { to: 'fit', ids: answer.length > 0 ? answer : null },
  });
}
