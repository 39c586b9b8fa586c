import type { Desk } from '#web/actions/desk.ts';
import { turnReading } from '#web/actions/reading.ts';
import { select } from '#web/actions/select.ts';

/** Selects an entity or a tie where a card tells of it in brief: what reads it stays folded. extend: adds to the selection. */
export function point(desk: Desk, id: string, extend = false): void {
  select(desk, id, extend);
  turnReading(desk, true);
}
