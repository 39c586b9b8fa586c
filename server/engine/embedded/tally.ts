import { firstOf } from '#server/engine/embedded/firstOf.ts';

/** Sums of weights by row number. */
type Tally = {
  /** All row numbers that it can count are less. */
  readonly size: number;
  /** Adds to an entity's sum, once for each group: what comes first counts. Groups are numbered from 1, rising. */
  add: (entity: number, group: number, weight: number) => void;
  /** Those with the greatest sums, of least or more, at most the limit; order decides between equal sums. */
  largest: (limit: number, least: number, order: (a: number, b: number) => number) => readonly number[];
  clear: () => void;
};

/** Tallies kept from question to question, since a new one of a million entities costs more than most questions. */
export type Tallies = {
  /** An empty tally for row numbers below this, for one question alone. */
  take: (entities: number) => Tally;
  giveBack: (tally: Tally) => void;
};

const mostKept = 4;
const roomForMore = 1.125;

/** No tallies yet. */
export function makeTallies(): Tallies {
  let kept: Tally[] = [];
  return {
    take(entities) {
      kept = kept.filter(({ size }) => size >= entities);
      return kept.pop() ?? makeTally(Math.ceil(entities * roomForMore));
    },
    giveBack(tally) {
      tally.clear();
      if (kept.length < mostKept) kept.push(tally);
    },
  };
}

function makeTally(size: number): Tally {
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
    largest: (limit, least, order) =>
      firstOf(
        found.filter((entity) => (sums[entity] ?? 0) >= least),
        limit,
        (a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || order(a, b),
      ),
    clear() {
      for (const entity of found) {
        sums[entity] = 0;
        groups[entity] = 0;
      }
      found = [];
    },
  };
}
