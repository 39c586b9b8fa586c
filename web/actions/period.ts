import { changeTable, type Desk } from '#web/actions/desk.ts';
import { samePeriod, type Period } from '#web/session/period.ts';

/** Looks at what stood in a period; null: at any time. Nothing on the table moves. */
export function choosePeriod(desk: Pick<Desk, 'store'>, period: Period | null): void {
  changeTable(desk, (session) => (samePeriod(session.period, period) ? session : { ...session, period }));
}
