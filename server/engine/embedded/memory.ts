import type { Adjacency } from '#server/engine/embedded/adjacency.ts';

const mostKept = 16;

/** What was found out of a version of the graph, by what was asked: the same of the same version is the same. The last versions and questions are kept. */
export type Memory<Found> = {
  /** What was found, or finds it out; what is broken off is not kept. */
  recall: (version: Adjacency, asked: unknown, find: () => Promise<Found>) => Promise<Found>;
};

/** Nothing found out yet. */
export function noMemory<Found>(): Memory<Found> {
  const versions = new WeakMap<Adjacency, Map<string, Found>>();
  return {
    async recall(version, asked, find) {
      const known = versions.get(version) ?? new Map<string, Found>();
      versions.set(version, known);
      const key = JSON.stringify(asked);
      const found = known.get(key) ?? (await find());
      known.delete(key);
      known.set(key, found);
      for (const oldest of known.keys()) {
        if (known.size <= mostKept) break;
        known.delete(oldest);
      }
      return found;
    },
  };
}
