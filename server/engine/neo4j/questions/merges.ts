import { mergesOf, type Merges } from '#server/engine/merges/merges.ts';
import { everyMerge } from '#server/engine/neo4j/cypher/merges.ts';
import type { Ask } from '#server/engine/neo4j/query.ts';
import type { Version } from '#server/engine/neo4j/version.ts';
import { readId } from '#server/engine/stored/read.ts';

/** What is merged, kept here by its version. */
export type MergesCache = { at: (version: Version, ask: Ask) => Promise<Merges> };

/** An empty one. A reader that fails leaves nothing behind. */
export function mergesCache(): MergesCache {
  let known: { readonly version: number; readonly merges: Merges } = { version: 0, merges: mergesOf(new Map()) };
  return {
    async at({ merges: version }, ask) {
      if (known.version === version) return known.merges;
      const merges = await mergesIn(ask);
      known = { version, merges };
      return merges;
    },
  };
}

/** Which entities are merged, asked now. */
export async function mergesIn(ask: Ask): Promise<Merges> {
  return mergesOf(new Map((await ask(everyMerge())).map((row) => [readId(row, 'id'), readId(row, 'canonical')])));
}
