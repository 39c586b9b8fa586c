import { changeTable, type Desk } from '#web/actions/desk.ts';
import { isHidden, showAll, toggle, toggleFold, type LegendRow } from '#web/session/filter.ts';
import type { Fold } from '#web/session/session.ts';

/** Hides what a row of the legend stands for, or shows it again. */
export function filter(desk: Desk, row: LegendRow): void {
  changeTable(desk, (session) => toggle(session, row));
}

/** Hides what some rows of the legend stand for and shows what all others of them do, in one step. */
export function hideOf(desk: Desk, rows: readonly LegendRow[], hides: (row: LegendRow) => boolean): void {
  changeTable(desk, (session) => rows.filter((row) => isHidden(session.hidden, row) !== hides(row)).reduce(toggle, session));
}

/** Draws ties that have no lines of their own all the same, or no longer. */
export function unfold(desk: Desk, fold: Fold): void {
  changeTable(desk, (session) => toggleFold(session, fold));
}

/** Shows all that the legend hides. */
export function unfilter(desk: Desk): void {
  changeTable(desk, showAll);
}
