import { amendTable, changeTable, type Desk } from '#web/actions/desk.ts';
import type { Narrowed } from '#web/session/narrowed.ts';
import type { ViewId } from '#web/session/session.ts';

/** Narrows the answer that is open, in a step that can be undone. Nothing stays selected. */
export function narrow(desk: Desk, change: Partial<Narrowed>): void {
  changeTable(desk, (session) => ({ ...session, narrowed: { ...session.narrowed, ...change }, selected: [] }));
}

/** Looks at the same in another view, from where all that the question is about is seen. */
export function look(desk: Desk, view: ViewId): void {
  amendTable(desk, (session) => ({ ...session, view }), {
    aim: view === 'network' ? { to: 'company' } : { to: 'fit', ids: null },
    startUnfolded: false,
  });
}
