import type { Granularity } from '#graph-schema/generated/ontology.ts';
import { daysIn } from '#server/domain/date/day.ts';

const aDay = 86_400_000;

/** The number of the day, month or year in which an ISO day lies: they follow each other one by one. */
export function unitOf(day: string, granularity: Granularity): number {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return { DAY: Math.round(Date.parse(`${day}T00:00:00Z`) / aDay), MONTH: year * 12 + month - 1, YEAR: year }[granularity];
}

/** Its first day. */
export function firstDayOf(unit: number, granularity: Granularity): string {
  return granularity === 'DAY' ? new Date(unit * aDay).toISOString().slice(0, 10) : `${monthOf(unit, granularity, 1).text}-01`;
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
