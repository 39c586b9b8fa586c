import { changeTable, type Desk } from '#web/actions/desk.ts';
import { sameMeasure, type MeasureChoice } from '#web/session/measure.ts';

/** Has names be coloured or sized by a measure; null: by none. Nothing on the table moves. */
export function drawBy(desk: Pick<Desk, 'store'>, measure: MeasureChoice | null): void {
  changeTable(desk, (session) => (sameMeasure(session.measure, measure) ? session : { ...session, measure }), {
    saying: { what: measure === null ? 'unmeasured' : 'measured' },
  });
}
