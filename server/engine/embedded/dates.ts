import { afterAll, beforeAll, dayNumber } from '#server/domain/date/dayNumber.ts';
import { storedFuzzyDate, type FuzzyDate } from '#server/domain/fuzzyDate.ts';
import { neverSure, noCore } from '#server/engine/timeline/spanRows.ts';

/** A date as numbers of days, in the words of SpanRows; sureFrom and sureTo are the days of a date that is exact. */
export type Days = {
  readonly first: number;
  readonly last: number;
  readonly sureFrom: number;
  readonly sureTo: number;
  readonly coreFrom: number;
  readonly coreTo: number;
};

/** Every date that relationships and entities had since the store was opened, once, by its number. 0 is no date; a number keeps its date. */
export type Dates = {
  readonly count: () => number;
  readonly dateOf: (number: number) => FuzzyDate | null;
  readonly daysOf: (number: number) => Days;
  /** The number of the date of an EDTF text; anything that is no text is no date. */
  readonly numberOf: (edtf: unknown) => number;
};

/** What nothing bounds. */
export const anyDays: Days = {
  first: beforeAll,
  last: afterAll,
  sureFrom: neverSure.from,
  sureTo: neverSure.to,
  coreFrom: noCore.from,
  coreTo: noCore.to,
};

/** No dates yet. */
export function noDates(): Dates {
  const all: (FuzzyDate | null)[] = [null];
  const days: Days[] = [anyDays];
  const numbers = new Map<string, number>();
  return {
    count: () => all.length,
    dateOf: (number) => all[number] ?? null,
    daysOf: (number) => days[number] ?? anyDays,
    numberOf(edtf) {
      if (typeof edtf !== 'string') return 0;
      const known = numbers.get(edtf);
      if (known !== undefined) return known;
      const date = storedFuzzyDate(edtf);
      numbers.set(edtf, all.length);
      days.push(daysIn(date));
      return all.push(date) - 1;
    },
  };
}

function daysIn({ earliest, latest, exact, coreFrom, coreTo }: FuzzyDate): Days {
  const first = earliest === null ? beforeAll : dayNumber(earliest);
  const last = latest === null ? afterAll : dayNumber(latest);
  return {
    first,
    last,
    sureFrom: exact ? first : neverSure.from,
    sureTo: exact ? last : neverSure.to,
    coreFrom: coreFrom === null ? noCore.from : dayNumber(coreFrom),
    coreTo: coreTo === null ? noCore.to : dayNumber(coreTo),
  };
}
