import { fault } from '#server/domain/words/fault.ts';
import { firstDay, lastDay } from '#server/domain/date/day.ts';
import { NoDate } from '#server/domain/date/noDate.ts';
import { readWrittenDate, type WrittenDate } from '#server/domain/date/writtenDate.ts';

/**
 * A date as precisely as it is known. earliest, latest: ISO days that bound it, inclusive, null where nothing bounds it. exact: nothing in it
 * is marked uncertain or approximate. coreFrom, coreTo: the days throughout which a state with these ends must have held, both null where
 * there are none; an open end reaches to the first or the last day that can be written.
 */
export type FuzzyDate = {
  readonly edtf: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly exact: boolean;
  readonly coreFrom: string | null;
  readonly coreTo: string | null;
};

/** One end of an interval: a date, OPEN where there is none ('..'), or UNKNOWN where nobody says it. */
export type End = WrittenDate | 'OPEN' | 'UNKNOWN';

/** What an EDTF text of level 1 or 2 writes: one date, or both ends of an interval. Seasons, sets, lists and years before AD 1 are none of ours. Throws NoDate. */
export function readDate(text: string): WrittenDate | readonly [End, End] {
  const ends = text.split('/');
  const [lower = '', upper] = ends;
  if (upper === undefined) return readWrittenDate(text, text);
  if (ends.length > 2) throw new NoDate(text, fault('dateStrokes'));
  if (['', '..'].includes(lower) && ['', '..'].includes(upper)) throw new NoDate(text, fault('dateNoEnds'));
  const [from, to] = [readEnd(lower, text), readEnd(upper, text)];
  const [begin, end] = [dayOf(from, 'earliest'), dayOf(to, 'latest')];
  if (begin !== null && end !== null && begin > end) throw new NoDate(text, fault('dateTurned', { turned: `${upper}/${lower}` }));
  return [from, to];
}

/** The date that an EDTF text writes, with its bounds. Throws NoDate. */
export function parseFuzzyDate(text: string): FuzzyDate {
  const read = readDate(text);
  if (!isInterval(read))
    return { edtf: text, earliest: read.earliest, latest: read.latest, exact: isExact(read), coreFrom: null, coreTo: null };
  const [lower, upper] = read;
  const exact = isExact(lower) && isExact(upper);
  const core = { from: lower === 'OPEN' ? firstDay : dayOf(lower, 'latest'), to: upper === 'OPEN' ? lastDay : dayOf(upper, 'earliest') };
  const solid = exact && core.from !== null && core.to !== null && core.from <= core.to;
  return {
    edtf: text,
    earliest: dayOf(lower, 'earliest'),
    latest: dayOf(upper, 'latest'),
    exact,
    coreFrom: solid ? core.from : null,
    coreTo: solid ? core.to : null,
  };
}

const mostKnown = 20_000;
const longestKnown = 64;
const known = new Map<string, boolean>();

/** Whether a text writes a date. It is kept of as many as 20,000 short texts, for the same days come again and again. */
export function isDate(text: string): boolean {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (text.length > longestKnown) return isRead(text);
  if (known.size >= mostKnown) known.clear();
  const is = isRead(text);
  known.set(text, is);
  return is;
}

function isRead(text: string): boolean {
  try {
    readDate(text);
    return true;
  } catch (error) {
    if (error instanceof NoDate) return false;
    throw error;
  }
}

/** The date of a text that a store holds. One that is no date, as older versions let in, bounds nothing. */
export function storedFuzzyDate(text: string): FuzzyDate {
  if (isDate(text)) return parseFuzzyDate(text);
  return { edtf: text, earliest: null, latest: null, exact: false, coreFrom: null, coreTo: null };
}

/**
 * The date of a text that was written when open and unknown ends were not told apart and neither was certain (docs/decisions/0011): its open
 * ends are unknown ones, so that nothing becomes certain by being read anew.
 */
export function formerFuzzyDate(text: string): FuzzyDate {
  return storedFuzzyDate(
    text
      .split('/')
      .map((end) => (end === '..' ? '' : end))
      .join('/'),
  );
}

/** Whether what was read has two ends. */
export function isInterval(read: ReturnType<typeof readDate>): read is readonly [End, End] {
  return Array.isArray(read);
}

function readEnd(text: string, whole: string): End {
  if (text === '') return 'UNKNOWN';
  return text === '..' ? 'OPEN' : readWrittenDate(text, whole);
}

function dayOf(end: End, bound: 'earliest' | 'latest'): string | null {
  return typeof end === 'string' ? null : end[bound];
}

function isExact(end: End): boolean {
  return typeof end === 'string' || (!end.approximate && !end.uncertain);
}

/** Whether one date lies before another one, whenever either was. */
export function isBefore({ latest }: Pick<FuzzyDate, 'latest'>, { earliest }: Pick<FuzzyDate, 'earliest'>): boolean {
  return latest !== null && earliest !== null && latest < earliest;
}
