import { daysIn } from '#server/domain/date/day.ts';
import { isUnknown, numbersOf, type Mask } from '#server/domain/date/mask.ts';
import { NoDate } from '#server/domain/date/noDate.ts';
import { fault, type Fault } from '#server/domain/words/fault.ts';
import { refusal } from '#server/domain/date/refusal.ts';

/**
 * A date that is no interval, as it is written. month, day: null where none is written. approximate, uncertain: some part is marked so.
 * earliest, latest: the first and the last day that exist and that it can mean; null where its year is not known at all.
 */
export type WrittenDate = {
  readonly year: Mask;
  readonly month: Mask | null;
  readonly day: Mask | null;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly earliest: string | null;
  readonly latest: string | null;
};

const parts = /^[?~%]?([\dX]{4})[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?)?)?$/;

/**
 * The date that an EDTF text writes: a year, month or day, any digit of it X, marked as a whole or in a part with ? ~ %. whole: the text
 * that a complaint names. Throws NoDate.
 */
export function readWrittenDate(text: string, whole: string): WrittenDate {
  const [matched, year = '', month = null, day = null] = parts.exec(text) ?? [];
  if (matched === undefined || year === '0000')
    throw new NoDate(whole, text === whole ? refusal(text) : fault('dateWithin', { text, why: refusal(text) }));
  const months = numbersOf(month ?? 'XX', 1, 12);
  if (months.length === 0) throw new NoDate(whole, noMonth(month ?? ''));
  const days = numbersOf(day ?? 'XX', 1, 31);
  const years = numbersOf(year, 1, 9999);
  const first = firstOf(years, months, days);
  const last = firstOf(years.toReversed(), months.toReversed(), days.toReversed());
  if (first === null || last === null) throw new NoDate(whole, text === whole ? fault('dateNoDay') : fault('dateNoDayWithin', { text }));
  const known = !isUnknown(year);
  return {
    year,
    month,
    day,
    approximate: /[~%]/.test(text),
    uncertain: /[?%]/.test(text),
    earliest: known ? first : null,
    latest: known ? last : null,
  };
}

function firstOf(years: readonly number[], months: readonly number[], days: readonly number[]): string | null {
  for (const year of years)
    for (const month of months) {
      const day = days.find((each) => each <= daysIn(year, month));
      if (day !== undefined) return [String(year).padStart(4, '0'), ...[month, day].map((each) => String(each).padStart(2, '0'))].join('-');
    }
  return null;
}

function noMonth(month: Mask): Fault {
  const number = Number(month.replaceAll('X', '0'));
  return fault(number >= 21 && number <= 41 ? 'dateSeason' : 'dateNoMonth', { month });
}
