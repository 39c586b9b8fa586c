/** How precisely a style shows days; null: it shows none. */
export type DayStyle = 'day' | 'month' | 'year' | 'time' | null;

const builtIn: readonly (readonly [from: number, to: number, style: DayStyle])[] = [
  [14, 16, 'day'],
  [17, 17, 'month'],
  [18, 21, 'time'],
  [22, 22, 'day'],
  [27, 31, 'day'],
  [32, 35, 'time'],
  [36, 36, 'day'],
  [45, 47, 'time'],
  [50, 58, 'day'],
];

/** What a format of numbers shows of a day, by its id and its code where it has one. */
export function dayStyle(id: number, code: string | null): DayStyle {
  if (code === null) return builtIn.find(([from, to]) => id >= from && id <= to)?.[2] ?? null;
  const bare = (code.split(';', 1)[0] ?? '').toLowerCase().replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|general|standard|_.|\*./gu, '');
  if (!/[ymdhs]/u.test(bare)) return null;
  if (/d/u.test(bare)) return 'day';
  if (/y/u.test(bare)) return /m/u.test(bare) ? 'month' : 'year';
  return 'time';
}

const day = 86_400_000;

/** The day that the number of a spreadsheet means, as precisely as it is shown: 2011-12-29. Its first day is 1900-01-01, or 1904-01-01; the 29th of February 1900, which it counts and which was none, is no day. */
export function dayOf(serial: number, style: Exclude<DayStyle, null | 'time'>, from1904: boolean): string | null {
  const whole = Math.floor(serial);
  if (whole < 1 || whole > 2_958_465 || (!from1904 && whole === 60)) return null;
  const first = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, whole < 60 ? 31 : 30);
  const iso = new Date(first + whole * day).toISOString().slice(0, 10);
  return iso.slice(0, { day: 10, month: 7, year: 4 }[style]);
}
