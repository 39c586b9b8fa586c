import type { Database } from '#server/engine/embedded/database.ts';
import { inserterInto } from '#server/engine/embedded/inserter.ts';

/** Pairs of row numbers for a table of two columns. */
export type Pairs = {
  add: (first: number, second: number) => void;
  insert: (database: Database, into: string) => Generator<undefined, void>;
};

const bits = 2 ** 26;
const aStep = 256;

/** Gathers pairs, to insert them in the order of their table, in steps. Neither number reaches 67 million. */
export function gatherPairs(): Pairs {
  const pairs: number[] = [];
  return {
    add: (first, second) => void pairs.push(first * bits + second),
    *insert(database, into) {
      const rows = inserterInto(database, into);
      for (const [index, pair] of Float64Array.from(pairs).toSorted().entries()) {
        if (index % aStep === 0) yield;
        rows.add(Math.floor(pair / bits), pair % bits);
      }
      rows.end();
    },
  };
}
