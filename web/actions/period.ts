import { amendTable, changeTable, type Desk } from '#web/actions/desk.ts';
import { samePeriod, type Period } from '#web/session/period.ts';

/** Looks at what stood in a period; null: at any time. Nothing on the table moves, and what was played stops. */
export function choosePeriod(desk: Pick<Desk, 'store'>, period: Period | null): void {
  changeTable(desk, (session) => (samePeriod(session.period, period) ? session : { ...session, period }), { playing: false });
}

/** Begins to play the strip of time with a period, in one step that can be undone. */
export function play(desk: Pick<Desk, 'store'>, from: Period): void {
  choosePeriod(desk, from);
  desk.store.set((state) => ({ ...state, playing: true }));
}

/** Goes on to the next period of what is played; null: there is none, and it stops where it is. */
export function playOn(desk: Pick<Desk, 'store'>, period: Period | null): void {
  if (period === null) desk.store.set((state) => ({ ...state, playing: false }));
  else amendTable(desk, (session) => ({ ...session, period }));
}
