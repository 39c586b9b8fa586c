import edtf, { type Dated, type Value } from 'edtf';
import type { Language } from '#graph-schema/generated/ontology.ts';
import { wordsIn } from '#server/domain/words/wordsIn.ts';

/**
 * A date as precisely as it is known. earliest, latest: ISO days that bound it, inclusive, null where open. exact: nothing in it is marked
 * uncertain or approximate. coreFrom, coreTo: the days throughout which a state with these ends must have held; null where there are none.
 */
export type FuzzyDate = {
  readonly edtf: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly exact: boolean;
  readonly coreFrom: string | null;
  readonly coreTo: string | null;
};

/** A text that is no date we can bound. */
export class NoDate extends Error {
  override readonly name = 'NoDate';
  readonly text: string;
  constructor(text: string, why: string, options?: ErrorOptions) {
    super(`${JSON.stringify(text)} is no date: ${why}`, options);
    this.text = text;
  }
}

const help =
  'write a year (2014), a month (2014-09), a day (2014-09-30), an interval (2014-10/2014-12, ../2014-09), with ~ for about and ? for not certain';
const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** The date that an EDTF text of level 1 or 2 writes. Seasons, sets and lists are refused, for their bounds differ from reader to reader. Throws NoDate. */
export function parseFuzzyDate(text: string): FuzzyDate {
  const value = parsed(text);
  if (value.type === 'Date') {
    if (text.includes('T')) throw new NoDate(text, `no time of day; ${help}`);
    return { edtf: text, ...bounds(text, value), exact: certain(value), coreFrom: null, coreTo: null };
  }
  if (value.type !== 'Interval') throw new NoDate(text, `a ${value.type.toLowerCase()} has no agreed bounds; ${help}`);
  const lower = end(text, value.lower);
  const upper = end(text, value.upper);
  const core = { from: lower?.latest ?? null, to: upper?.earliest ?? null };
  const exact = lower?.exact !== false && upper?.exact !== false;
  const solid = exact && core.from !== null && core.to !== null && core.from <= core.to;
  return {
    edtf: text,
    earliest: lower?.earliest ?? null,
    latest: upper?.latest ?? null,
    exact,
    coreFrom: solid ? core.from : null,
    coreTo: solid ? core.to : null,
  };
}

/** Whether a text is an ISO 8601 day that exists: 2015-02-31 is none. */
export function isDay(text: string): boolean {
  if (!isoDay.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The date in words. */
export function fuzzyDateLabel(date: FuzzyDate, language: Language): string {
  const words = wordsIn(language).date;
  const value = parsed(date.edtf);
  if (value.type === 'Date') return dayLabel(value, language);
  if (value.type !== 'Interval') return date.edtf;
  const from = isDated(value.lower) ? dayLabel(value.lower, language) : null;
  const to = isDated(value.upper) ? dayLabel(value.upper, language) : null;
  if (from !== null) return to === null ? words.since(from) : words.between(from, to);
  return to === null ? words.never : words.until(to);
}

function parsed(text: string): Value {
  try {
    return edtf(text);
  } catch (cause) {
    throw new NoDate(text, help, { cause });
  }
}

function isDated(value: unknown): value is Dated {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'Date';
}

function end(text: string, value: unknown): { earliest: string; latest: string; exact: boolean } | null {
  if (value === null || value === undefined || value === Infinity || value === -Infinity) return null;
  if (!isDated(value)) throw new NoDate(text, help);
  return { ...bounds(text, value), exact: certain(value) };
}

function bounds(text: string, value: Dated): { earliest: string; latest: string } {
  const [earliest, latest] = [value.min, value.max].map((time) => new Date(time).toISOString().slice(0, 10));
  if (!earliest || !latest || !isoDay.test(earliest) || !isoDay.test(latest)) throw new NoDate(text, 'only years 0000 to 9999 are kept');
  return { earliest, latest };
}

function certain(value: Dated): boolean {
  return !value.approximate?.value && !value.uncertain?.value;
}

function dayLabel(value: Dated, language: Language): string {
  const { locale, date: words } = wordsIn(language);
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(value.values.length > 1 && { month: 'long' }),
    ...(value.values.length > 2 && { day: 'numeric' }),
    timeZone: 'UTC',
  };
  const plain = value.unspecified?.value ? value.edtf.replace(/[~?%]/g, '') : new Intl.DateTimeFormat(locale, options).format(value.min);
  const hedged = value.approximate?.value ? words.about(plain) : plain;
  return value.uncertain?.value ? words.perhaps(hedged) : hedged;
}
