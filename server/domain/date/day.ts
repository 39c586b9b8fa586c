const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** The first and the last day that a date can name: the years 0001 to 9999 are kept. */
export const firstDay = '0001-01-01';
export const lastDay = '9999-12-31';

/** Whether a text is an ISO 8601 day that exists: 2015-02-31 is none. */
export function isDay(text: string): boolean {
  if (!isoDay.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** How many days a month (1 to 12) has in a year of the Gregorian calendar. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
