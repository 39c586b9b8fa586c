import type { Language } from '#graph-schema/generated/ontology.ts';
import { daysIn } from '#server/domain/date/day.ts';
import { isUnknown, numbersOf, type Mask } from '#server/domain/date/mask.ts';
import { NoDate } from '#server/domain/date/noDate.ts';
import type { WrittenDate } from '#server/domain/date/writtenDate.ts';
import { isInterval, readDate, type End, type FuzzyDate } from '#server/domain/fuzzyDate.ts';
import type { DateWords } from '#server/domain/words/words.ts';
import { wordsIn } from '#server/domain/words/wordsIn.ts';

/** The date in words. One that an older store holds and that cannot be read is given as it is written, and said to be so. */
export function fuzzyDateLabel(date: FuzzyDate, language: Language): string {
  const { date: words, locale } = wordsIn(language);
  try {
    const read = readDate(date.edtf);
    return isInterval(read) ? interval(read, date.edtf, words, locale) : single(read, words, locale);
  } catch (error) {
    if (!(error instanceof NoDate)) throw error;
    return words.unreadable(date.edtf);
  }
}

function interval([lower, upper]: readonly [End, End], edtf: string, words: DateWords, locale: string): string {
  const [from, to] = [lower, upper].map((end) => (typeof end === 'string' || end.earliest === null ? null : single(end, words, locale)));
  if (from && to) {
    if (edtf.slice(0, edtf.indexOf('/')) !== edtf.slice(edtf.indexOf('/') + 1))
      return words.between(withinOneYear(lower, upper) ? nameOf(Number(lower.month), locale) : from, to);
    return typeof lower !== 'string' && lower.earliest === lower.latest ? from : words.within(from);
  }
  if (from) return upper === 'OPEN' ? words.since(from) : words.from(from);
  if (to) return lower === 'OPEN' ? words.until(to) : words.upTo(to);
  return words.noYear;
}

/** Whether two ends are plain months of one year, which then is said once. */
function withinOneYear(lower: End, upper: End): lower is WrittenDate & { readonly month: Mask } {
  const isMonth = (end: End): boolean =>
    typeof end !== 'string' && /^\d{4}$/.test(end.year) && /^(0[1-9]|1[0-2])$/.test(end.month ?? '') && end.day === null && isSure(end);
  return isMonth(lower) && isMonth(upper) && typeof lower !== 'string' && typeof upper !== 'string' && lower.year === upper.year;
}

function isSure({ approximate, uncertain }: WrittenDate): boolean {
  return !approximate && !uncertain;
}

function single({ year, month, day, approximate, uncertain }: WrittenDate, words: DateWords, locale: string): string {
  if (isUnknown(year) && (month === null || isUnknown(month)) && (day === null || isUnknown(day))) return words.noYear;
  const plain = day === null ? monthLabel(year, month, words, locale) : dayLabel(year, month ?? 'XX', day, words, locale);
  const hedged = approximate ? words.about(plain) : plain;
  return uncertain ? words.perhaps(hedged) : hedged;
}

function yearLabel(year: Mask, words: DateWords): string {
  const first = Number(year.replaceAll('X', '0'));
  if (isUnknown(year)) return words.noYear;
  if (!year.includes('X')) return words.year(first);
  if (/^\d{3}X$/.test(year) && first > 0) return words.decade(first);
  if (/^\d+X+$/.test(year)) return words.years(words.year(Math.max(first, 1)), words.year(Number(year.replaceAll('X', '9'))));
  return words.yearLike(year);
}

function monthLabel(year: Mask, month: Mask | null, words: DateWords, locale: string): string {
  const inYear = yearLabel(year, words);
  if (month === null) return inYear;
  if (isUnknown(month)) return words.aMonth(inYear);
  const months = numbersOf(month, 1, 12);
  const names = months.map((each) => nameOf(each, locale));
  const some = someOf(months, names, locale, words.months);
  return isPlain(year) ? `${some} ${inYear}` : words.inYear(some, inYear);
}

function dayLabel(year: Mask, month: Mask, day: Mask, words: DateWords, locale: string): string {
  const isAny = isUnknown(day);
  const inMonth = isAny && isUnknown(month) ? yearLabel(year, words) : monthLabel(year, month, words, locale);
  if (isAny) return words.aDay(inMonth);
  const months = numbersOf(month, 1, 12);
  const days = numbersOf(day, 1, 31).filter((each) => months.some((one) => each <= longest(year, one)));
  const some = someOf(days, days.map(String), locale, words.days);
  return months.length === 1 ? `${some} ${inMonth}` : words.dayOf(some, inMonth);
}

function someOf(numbers: readonly number[], names: readonly string[], locale: string, range: (from: string, to: string) => string): string {
  const [first = '', last = ''] = [names[0], names.at(-1)];
  if (names.length === 1) return first;
  const isRow = names.length > 2 && (numbers.at(-1) ?? 0) - (numbers[0] ?? 0) === numbers.length - 1;
  return isRow ? range(first, last) : new Intl.ListFormat(locale, { type: 'disjunction' }).format(names);
}

/** Kept, since making a format takes hundreds of times as long as what it does. */
const monthNames = new Map<string, Intl.DateTimeFormat>();

function nameOf(month: number, locale: string): string {
  const format = monthNames.get(locale) ?? new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  monthNames.set(locale, format);
  return format.format(Date.UTC(2014, month - 1, 1));
}

function longest(year: Mask, month: number): number {
  return Math.max(
    ...numbersOf(year, 1, 9999)
      .slice(0, 400)
      .map((each) => daysIn(each, month)),
  );
}

function isPlain(year: Mask): boolean {
  return !year.includes('X');
}
