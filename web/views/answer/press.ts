import { chooseRows, type RowToChoose } from '#web/actions/chooseRows.ts';
import type { Desk } from '#web/actions/desk.ts';

/** Chooses rows by what was pressed, which stays in sight where a sheet comes up over it. */
export function press(desk: Desk, rows: readonly RowToChoose[], pressed: Element): void {
  void chooseRows(desk, rows);
  requestAnimationFrame(() => pressed.scrollIntoView({ block: 'nearest' }));
}
