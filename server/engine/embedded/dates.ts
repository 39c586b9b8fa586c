import { storedFuzzyDate, type FuzzyDate } from '#server/domain/fuzzyDate.ts';

/** Every date that relationships and entities had since the store was opened, once, by its number. 0 is no date; a number keeps its date. */
export type Dates = {
  readonly count: () => number;
  readonly dateOf: (number: number) => FuzzyDate | null;
  /** The number of the date of an EDTF text; anything that is no text is no date. */
  readonly numberOf: (edtf: unknown) => number;
};

/** No dates yet. */
export function noDates(): Dates {
  const all: (FuzzyDate | null)[] = [null];
  const numbers = new Map<string, number>();
  return {
    count: () => all.length,
    dateOf: (number) => all[number] ?? null,
    numberOf(edtf) {
      if (typeof edtf !== 'string') return 0;
      const known = numbers.get(edtf);
      if (known !== undefined) return known;
      numbers.set(edtf, all.length);
      return all.push(storedFuzzyDate(edtf)) - 1;
    },
  };
}
