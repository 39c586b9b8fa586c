import type { Granularity } from '#graph-schema/generated/ontology.ts';
import { afterAll, beforeAll } from '#server/domain/date/dayNumber.ts';
import { inRow, rowLength, type SpanRows } from '#server/engine/timeline/spanRows.ts';
import { unitOfNumber } from '#server/engine/timeline/unit.ts';
import type { Extent } from '#server/engine/timeline/window.ts';
import { inStretches, type Turns } from '#server/engine/turns.ts';

/**
 * Rows with the units in which they may stand: two for each row, the first and the last, infinite (beforeAll, afterAll) where nothing bounds them, the
 * first after the last where their dates contradict each other. least, greatest: of all units that bound one, infinite the wrong way round where none does.
 */
export type PlacedRows = {
  readonly rows: SpanRows;
  readonly units: Int32Array;
  readonly contradictory: number;
  readonly least: number;
  readonly greatest: number;
};

/** The days of a range as numbers, beforeAll and afterAll where it is open. */
export type DayRange = { readonly from: number; readonly to: number };

/** Places rows within a range. */
export async function placeRows(rows: SpanRows, range: DayRange, granularity: Granularity, turns: Turns): Promise<PlacedRows> {
  const numbers = rows.numbers();
  const units = new Int32Array(2 * rows.length());
  let [contradictory, least, greatest] = [0, Infinity, -Infinity];
  await inStretches(rows.length(), turns, (begin, end) => {
    for (let row = begin; row < end; row += 1) {
      const start = row * rowLength;
      const first = Math.max(numbers[start + inRow.first] ?? 0, range.from);
      const last = Math.min(numbers[start + inRow.last] ?? 0, range.to);
      units[2 * row] = afterAll;
      units[2 * row + 1] = beforeAll;
      if (first > last) {
        contradictory += numbers[start] ?? 0;
        continue;
      }
      const begins = first === beforeAll ? beforeAll : unitOfNumber(first, granularity);
      let ends = last === first ? begins : afterAll;
      if (last !== first && last !== afterAll) ends = unitOfNumber(last, granularity);
      units[2 * row] = begins;
      units[2 * row + 1] = ends;
      if (begins !== beforeAll && begins < least) least = begins;
      if (begins !== beforeAll && begins > greatest) greatest = begins;
      if (ends !== afterAll && ends < least) least = ends;
      if (ends !== afterAll && ends > greatest) greatest = ends;
    }
  });
  return { rows, units, contradictory, least, greatest };
}

/** Adds to an extent what bounds rows. */
export async function extend(extent: Extent, { rows, units }: PlacedRows, turns: Turns): Promise<void> {
  const numbers = rows.numbers();
  await inStretches(rows.length(), turns, (begin, end) => {
    for (let row = begin; row < end; row += 1) {
      const first = units[2 * row] ?? 0;
      const last = units[2 * row + 1] ?? 0;
      if (first > last) continue;
      const part = { first: first === beforeAll ? -Infinity : first, last: last === afterAll ? Infinity : last };
      extent.add([part], numbers[row * rowLength] ?? 0);
    }
  });
}

/** Sums over units from the first of a window on. all, certain: what begins in a unit, less what ended in the one before; one more than there are units. days: the first and the last day of each unit, one after the other. */
export type Sums = {
  readonly first: number;
  readonly last: number;
  readonly all: Float64Array;
  readonly certain: Float64Array;
  readonly days: Int32Array;
};

/** Adds rows to sums, and answers how many stand outside their window. */
export async function addRows(
  sums: Sums,
  { rows, units }: PlacedRows,
  range: DayRange,
  granularity: Granularity,
  turns: Turns,
): Promise<number> {
  const numbers = rows.numbers();
  const { all, certain, days } = sums;
  let outside = 0;
  const add = (to: Float64Array, from: number, until: number, count: number) => {
    if (from > until) return;
    to[from] = (to[from] ?? 0) + count;
    to[until + 1] = (to[until + 1] ?? 0) - count;
  };
  await inStretches(rows.length(), turns, (begin, end) => {
    for (let row = begin; row < end; row += 1) {
      const first = units[2 * row] ?? 0;
      const last = units[2 * row + 1] ?? 0;
      if (first > last) continue;
      const start = row * rowLength;
      const count = numbers[start] ?? 0;
      if (first > sums.last || last < sums.first) {
        outside += count;
        continue;
      }
      const from = Math.max(first, sums.first) - sums.first;
      const to = Math.min(last, sums.last) - sums.first;
      add(all, from, to, count);
      const coreFrom = numbers[start + inRow.coreFrom] ?? 0;
      const coreTo = numbers[start + inRow.coreTo] ?? 0;
      if (from === to) {
        const dayFrom = days[2 * from] ?? 0;
        const dayTo = days[2 * from + 1] ?? 0;
        const isWithin = (numbers[start + inRow.sureFrom] ?? 0) >= dayFrom && (numbers[start + inRow.sureTo] ?? 0) <= dayTo;
        if (isWithin || (coreTo >= dayFrom && coreFrom <= dayTo)) add(certain, from, to, count);
        continue;
      }
      const solidFrom = Math.max(coreFrom, range.from);
      const solidTo = Math.min(coreTo, range.to);
      if (solidFrom > solidTo) continue;
      const begins = unitOfNumber(solidFrom, granularity) - sums.first;
      const ends = unitOfNumber(solidTo, granularity) - sums.first;
      add(certain, Math.max(from, begins), Math.min(to, ends), count);
    }
  });
  return outside;
}
