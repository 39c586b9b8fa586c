import type { Granularity } from '#graph-schema/generated/ontology.ts';
import { daysIn } from '#server/domain/date/day.ts';
import { dayNumber, dayOfNumber } from '#server/domain/date/dayNumber.ts';

const daysOf400Years = 146_097;
const daysOf100Years = 36_524;
const daysOf4Years = 1_460;
const daysOfAYear = 365;
const fromMarchOfYear0 = 719_468;

/** The number of the day, month or year in which an ISO day lies: they follow each other one by one. */
export function unitOf(day: string, granularity: Granularity): number {
  return unitOfNumber(dayNumber(day), granularity);
}

/** The same of the number of a day; of the calendar by https://howardhinnant.github.io/date_algorithms.html, civil_from_days. */
export function unitOfNumber(day: number, granularity: Granularity): number {
  if (granularity === 'DAY') return day;
  const since = day + fromMarchOfYear0;
  const era = Math.floor(since / daysOf400Years);
  const ofEra = since - era * daysOf400Years;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / daysOf4Years) + Math.floor(ofEra / daysOf100Years) - Math.floor(ofEra / (daysOf400Years - 1))) /
      daysOfAYear,
  );
  const ofYear = ofEra - (daysOfAYear * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 2 : fromMarch - 10;
  const year = yearOfEra + era * 400 + (month < 2 ? 1 : 0);
  return granularity === 'YEAR' ? year : year * 12 + month;
}

/** Its first day. */
export function firstDayOf(unit: number, granularity: Granularity): string {
  return granularity === 'DAY' ? dayOfNumber(unit) : `${monthOf(unit, granularity, 1).text}-01`;
}

/** Its last day. */
export function lastDayOf(unit: number, granularity: Granularity): string {
  if (granularity === 'DAY') return firstDayOf(unit, granularity);
  const { year, month, text } = monthOf(unit, granularity, 12);
  return `${text}-${daysIn(year, month)}`;
}

function monthOf(unit: number, granularity: 'MONTH' | 'YEAR', ofYear: number): { year: number; month: number; text: string } {
  const [year, month] = granularity === 'YEAR' ? [unit, ofYear] : [Math.floor(unit / 12), (unit % 12) + 1];
  return { year, month, text: `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}` };
}
