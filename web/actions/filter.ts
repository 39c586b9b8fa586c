import { changeTable, type Desk } from '#web/actions/desk.ts';
import { showAll, toggle, type LegendRow } from '#web/session/filter.ts';

/** Hides what a row of the legend stands for, or shows it again. */
export function filter(desk: Desk, row: LegendRow): void {
  changeTable(desk, (session) => toggle(session, row));
}

/** Shows all that the legend hides. */
export function unfilter(desk: Desk): void {
  changeTable(desk, showAll);
}
