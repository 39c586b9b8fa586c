import { makeRooms, type Rooms } from '#server/engine/embedded/rooms.ts';

/** Sums of weights by row number. */
export type Tally = {
  /** All row numbers that it can count are less. */
  readonly size: number;
  /** Adds to the sums of some entities, to each once for each group: what comes first counts. Groups are numbered from 1, rising. marks: only those count that have two bits there, or more. */
  add: (entities: Int32Array, group: number, weight: number, marks?: Uint8Array) => void;
  /** How many have a sum. */
  count: () => number;
  /** Those with the greatest sums, of least or more, at most the limit; order decides between equal sums. */
  largest: (limit: number, least: number, order: (a: number, b: number) => number) => readonly number[];
  clear: () => void;
};

/** No tallies yet. Each is empty when it is taken. */
export function makeTallies(): Rooms<Tally> {
  const { take, giveBack } = makeRooms(makeTally, ({ size }) => size);
  return {
    take,
    giveBack(tally) {
      tally.clear();
      giveBack(tally);
    },
  };
}

function hasTwo(bits: number): boolean {
  return (bits & (bits - 1)) !== 0;
}

function makeTally(size: number): Tally {
  const sums = new Int32Array(size);
  const groups = new Uint8Array(size);
  let found: number[] = [];
  const sumOf = (entity: number): number => sums[entity] ?? 0;
  return {
    size,
    count: () => found.length,
    add(entities, group, weight, marks) {
      for (const entity of entities) {
        if (marks !== undefined && !hasTwo(marks[entity] ?? 0)) continue;
        const known = groups[entity];
        if (known === group) continue;
        if (known === 0) found.push(entity);
        groups[entity] = group;
        sums[entity] = sumOf(entity) + weight;
      }
    },
    largest(limit, least, order) {
      const inOrder = (a: number, b: number) => sumOf(b) - sumOf(a) || order(a, b);
      let kept: number[] = [];
      let last: number | undefined;
      let floor = least;
      for (const entity of found) {
        const sum = sumOf(entity);
        if (sum < floor || (last !== undefined && sum === floor && order(entity, last) > 0)) continue;
        kept.push(entity);
        if (kept.length < 2 * limit) continue;
        kept = kept.toSorted(inOrder).slice(0, limit);
        last = kept[limit - 1];
        floor = last === undefined ? least : sumOf(last);
      }
      return kept.toSorted(inOrder).slice(0, limit);
    },
    clear() {
      for (const entity of found) {
        sums[entity] = 0;
        groups[entity] = 0;
      }
      found = [];
    },
  };
}
