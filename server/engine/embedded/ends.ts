import type { FuzzyDate } from '#server/domain/fuzzyDate.ts';
import { rivalDates } from '#server/domain/happened.ts';
import { anyDays, type Dates, type Days } from '#server/engine/embedded/dates.ts';

/**
 * Numbers when entities happened (happenings), and when both ends of relationships did (ends), each once for as long as the store is open. 0 is
 * never, and neither. A happening is one date, or several that rival each other where several entities are shown as one.
 */
export type Ends = {
  /** The happening of entities that are shown as one, by the numbers of their dates. */
  happeningOf: (dates: readonly number[]) => number;
  datesOf: (happening: number) => readonly FuzzyDate[];
  /** Ends by the happenings of both, in any order. */
  numberOf: (one: number, other: number) => number;
  endsOf: (ends: number) => readonly (readonly FuzzyDate[])[];
  /** When what stands by its ends alone stands; null where rivals give it more than one choice. */
  daysOf: (ends: number) => Days | null;
  /** All ends are less. */
  count: () => number;
  /** The dates of the happenings that are several, in the order of their numbers. */
  rivals: () => readonly (readonly FuzzyDate[])[];
  /** The happenings of all ends but 0, two by two and in the order of their numbers; 0 where there is one. */
  pairs: () => Uint32Array;
};

const mostHappenings = 2 ** 26;

/** None yet. */
export function noEnds(dates: Dates): Ends {
  const rivals: (readonly FuzzyDate[])[] = [];
  const rivalNumbers = new Map<string, number>();
  const numbers = new Map<number, number>();
  const all: (readonly number[])[] = [[]];
  const days: (Days | null)[] = [anyDays];
  const datesOf = (happening: number): readonly FuzzyDate[] => {
    if (happening % 2 === 1) return rivals[happening >> 1] ?? [];
    const date = dates.dateOf(happening >> 1);
    return date === null ? [] : [date];
  };
  const daysOfEnds = (ends: readonly number[]): Days | null => {
    if (ends.some((happening) => happening % 2 === 1)) return null;
    const each = ends.map((happening) => dates.daysOf(happening >> 1));
    return {
      ...anyDays,
      first: Math.max(...each.map(({ first }) => first)),
      last: Math.min(...each.map(({ last }) => last)),
      sureFrom: Math.min(...each.map(({ sureFrom }) => sureFrom)),
      sureTo: Math.max(...each.map(({ sureTo }) => sureTo)),
    };
  };
  return {
    happeningOf(given) {
      const [only = 0, ...others] = new Set(given.filter((date) => date !== 0));
      if (others.length === 0) return 2 * only;
      const those = rivalDates([only, ...others].flatMap((date) => dates.dateOf(date) ?? []));
      const [first, ...more] = those;
      if (more.length === 0) return 2 * dates.numberOf(first?.edtf);
      const key = those.map(({ edtf }) => edtf).join(' ');
      const number = rivalNumbers.get(key) ?? rivals.push(those) - 1;
      rivalNumbers.set(key, number);
      return 2 * number + 1;
    },
    datesOf,
    numberOf(one, other) {
      if (one === 0 && other === 0) return 0;
      const key = Math.min(one, other) * mostHappenings + Math.max(one, other);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      const ends = [one, other].filter((happening) => happening !== 0);
      days.push(daysOfEnds(ends));
      const number = all.push(ends) - 1;
      numbers.set(key, number);
      return number;
    },
    endsOf: (ends) => (all[ends] ?? []).map(datesOf),
    daysOf: (ends) => days[ends] ?? null,
    count: () => all.length,
    rivals: () => rivals,
    pairs: () => Uint32Array.from(all.slice(1).flatMap(([one = 0, other = 0]) => [one, other])),
  };
}
