import { Malformed, readOneOf } from '#web/session/linkField.ts';
import { measureIds, measureWays, type MeasureChoice } from '#web/session/measure.ts';

/** By what names are coloured or sized, as rows of a link; none where by nothing. */
export function measureRows(measure: MeasureChoice | null): readonly string[] {
  return measure === null ? [] : [[measure.id, measure.way, measure.currency ?? ''].join('~')];
}

/** The same read. */
export function readMeasure([row]: readonly string[]): MeasureChoice | null {
  if (row === undefined) return null;
  const [id = '', way = '', currency = ''] = row.split('~');
  if (!/^(?:[A-Z]{3})?$/.test(currency)) throw new Malformed();
  return { id: readOneOf(measureIds, id), way: readOneOf(measureWays, way), currency: currency || null };
}
