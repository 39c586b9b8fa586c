import { afterAll, beforeAll } from '#server/domain/date/dayNumber.ts';

/** Where the numbers of a row lie in it. */
export const inRow = { count: 0, first: 1, last: 2, sureFrom: 3, sureTo: 4, coreFrom: 5, coreTo: 6 } as const;

/** How many numbers a row has. */
export const rowLength = 7;

/**
 * How many things stand in time alike, a row each of numbers of days: how many; the first and the last day on which they may stand, contradictory
 * where the first comes after the last; the days that must lie within a range for them to have stood in it for sure; those throughout which they
 * certainly stood, none where the first comes after the last.
 */
export type SpanRows = {
  readonly length: () => number;
  /** All rows, one after the other. */
  readonly numbers: () => Int32Array;
  add: (count: number, first: number, last: number, sureFrom: number, sureTo: number, coreFrom: number, coreTo: number) => void;
};

/** What is never certain, and what certainly stood on no day. */
export const neverSure = { from: beforeAll, to: afterAll } as const;
export const noCore = { from: afterAll, to: beforeAll } as const;

/** No rows. */
export function noSpanRows(): SpanRows {
  let numbers = new Int32Array(2 ** 7 * rowLength);
  let length = 0;
  return {
    length: () => length,
    numbers: () => numbers,
    add(count, first, last, sureFrom, sureTo, coreFrom, coreTo) {
      const start = length * rowLength;
      if (start === numbers.length) {
        const more = new Int32Array(2 * numbers.length);
        more.set(numbers);
        numbers = more;
      }
      numbers[start] = count;
      numbers[start + 1] = first;
      numbers[start + 2] = last;
      numbers[start + 3] = sureFrom;
      numbers[start + 4] = sureTo;
      numbers[start + 5] = coreFrom;
      numbers[start + 6] = coreTo;
      length += 1;
    },
  };
}
