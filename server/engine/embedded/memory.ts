import type { Adjacency } from '#server/engine/embedded/adjacency.ts';
import type { Turns } from '#server/engine/turns.ts';

const mostKept = 16;

/** What was found out of a version of the graph, by what was asked: the same of the same version is the same. The last versions and questions are kept. */
export type Memory<Found> = {
  /**
   * What was found, or finds it out; what is broken off is not kept. What somebody else is finding out already is waited for in turns, and only found out where
   * that is broken off; but not what is found out behind whoever waits, for that has a turn a second while they do. Throws the reason of the stop.
   */
  recall: (version: Adjacency, asked: unknown, find: () => Promise<Found>, turns: Turns) => Promise<Found>;
};

/** Nothing found out yet. */
export function noMemory<Found>(): Memory<Found> {
  const versions = new WeakMap<Adjacency, { readonly known: Map<string, Found>; readonly sought: Set<string> }>();
  return {
    async recall(version, asked, find, turns) {
      const { known, sought } = versions.get(version) ?? { known: new Map<string, Found>(), sought: new Set<string>() };
      versions.set(version, { known, sought });
      const key = JSON.stringify(asked);
      while (sought.has(key)) await turns.giveWay();
      const found = known.get(key) ?? (await (turns.isBehind === true ? find() : seeking(sought, key, find)));
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

async function seeking<Found>(sought: Set<string>, key: string, find: () => Promise<Found>): Promise<Found> {
  sought.add(key);
  try {
    return await find();
  } finally {
    sought.delete(key);
  }
}
