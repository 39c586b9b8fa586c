import type { Period } from '#web/session/period.ts';

/** A period in words of a locale: in years where it is made of whole years, in months where of whole months, else in days. */
export function periodWords({ from, to }: Period, locale: string): string {
  const [first, last] = [dayOf(from), dayOf(to)];
  const next = new Date(last.getTime() + 86_400_000);
  const isMonths = first.getUTCDate() === 1 && next.getUTCDate() === 1;
  const isYears = isMonths && first.getUTCMonth() === 0 && next.getUTCMonth() === 0;
  const parts = isYears ? 'years' : 'months';
  return formatOf(locale, isMonths ? parts : 'days').formatRange(first, last);
}

const forms: Readonly<Record<'years' | 'months' | 'days', Intl.DateTimeFormatOptions>> = {
  years: { year: 'numeric' },
  months: { year: 'numeric', month: 'short' },
  days: { dateStyle: 'medium' },
};

/** Formats are dear to make, and a strip asks for the same one at each of its columns. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, form: keyof typeof forms): Intl.DateTimeFormat {
  const key = `${locale} ${form}`;
  const made = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...forms[form], timeZone: 'UTC' });
  formats.set(key, made);
  return made;
}

/** What stands under a stretch that begins on a day: its year where that begins in it or the strip does, else the first letter of its month; of many only some. isYear: it is a year. */
export function axisWords(
  froms: readonly string[],
  byYear: boolean,
  locale: string,
): readonly { readonly words: string; readonly isYear: boolean }[] {
  const letters = froms.length <= mostLetters;
  const apart = Math.ceil(froms.length / mostYears);
  const month = new Intl.DateTimeFormat(locale, { month: 'narrow', timeZone: 'UTC' });
  const years = new Intl.NumberFormat(locale, { useGrouping: false });
  return froms.map((from, at) => {
    const year = years.format(Number(from.slice(0, 4)));
    if (byYear) return { words: at % apart === 0 ? year : '', isYear: true };
    if (from.slice(5, 7) === '01' || (at === 0 && letters)) return { words: year, isYear: true };
    return { words: letters ? month.format(dayOf(from)) : '', isYear: false };
  });
}

const mostLetters = 24;
const mostYears = 12;

function dayOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
