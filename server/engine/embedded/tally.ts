import { firstOf } from '#server/engine/embedded/firstOf.ts';

/** Sums of weights by row number. Kept from question to question, since a new one of a million entities costs more than most questions. */
export type Tally = {
  /** All row numbers that it can count are less. */
  readonly size: number;
  /** Adds to an entity's sum, once for each group: what comes first counts. Groups are numbered from 1, rising. */
  add: (entity: number, group: number, weight: number) => void;
  /** Those with the greatest sums, at most the limit; order decides between equal sums. */
  largest: (limit: number, order: (a: number, b: number) => number) => readonly number[];
  clear: () => void;
};

/** An empty tally for row numbers below size. */
export function makeTally(size: number): Tally {
  const sums = new Int32Array(size);
  const groups = new Uint8Array(size);
  let found: number[] = [];
  return {
    size,
    add(entity, group, weight) {
      if (groups[entity] === group) return;
      if (groups[entity] === 0) found.push(entity);
      groups[entity] = group;
      sums[entity] = (sums[entity] ?? 0) + weight;
    },
    largest: (limit, order) => firstOf(found, limit, (a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || order(a, b)),
    clear() {
      for (const entity of found) {
        sums[entity] = 0;
        groups[entity] = 0;
      }
      found = [];
    },
  };
}
