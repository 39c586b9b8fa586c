/** The days that are looked at, the first and the last among them, as ISO days. */
export type Period = { readonly from: string; readonly to: string };

/** How a tie stands in a period without certainly standing in it. */
export type Doubt = 'PERHAPS' | 'UNDATED';

/** Whether two periods are the same. */
export function samePeriod(one: Period | null, other: Period | null): boolean {
  return one?.from === other?.from && one?.to === other?.to;
}

/** The period that a text of a link names, its two days joined by ~; null where it names none. */
export function periodIn(text: string): Period | null {
  const [from = '', to = '', ...more] = text.split('~');
  return isDay(from) && isDay(to) && from <= to && more.length === 0 ? { from, to } : null;
}

/** Whether a text is a day of the calendar, as the API takes it. */
function isDay(text: string): boolean {
  const day = new Date(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : Number.NaN);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
