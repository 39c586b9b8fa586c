import { mergesOf, type Merges } from '#server/engine/merges/merges.ts';
import type { Connection } from '#server/engine/neo4j/connection.ts';
import { everyMerge, mergesVersion } from '#server/engine/neo4j/cypher/merges.ts';
import type { Ask } from '#server/engine/neo4j/query.ts';
import { readId, readNumber } from '#server/engine/stored/read.ts';

const trusted = 10_000;

/** What is merged, kept here: asked again after forget, and when it was last asked more than 10 seconds ago, for another server may have decided. */
export function mergesCache({ read }: Connection): { read: () => Promise<Merges>; forget: () => void } {
  let known: { readonly version: number; readonly merges: Merges } | null = null;
  let asked: Promise<Merges> | null = null;
  let askedAt = 0;
  const ask = async (): Promise<Merges> => {
    const [row] = await read(mergesVersion());
    const version = row ? readNumber(row, 'version') : 0;
    if (known?.version !== version) {
      known = { version, merges: await mergesIn(read) };
    }
    return known.merges;
  };
  return {
    read() {
      const now = performance.now();
      if (asked && now - askedAt < trusted) return asked;
      askedAt = now;
      asked = ask();
      asked.catch(() => {
        asked = null;
      });
      return asked;
    },
    forget() {
      asked = null;
    },
  };
}

/** Which entities are merged, asked now. */
export async function mergesIn(ask: Ask): Promise<Merges> {
  return mergesOf(new Map((await ask(everyMerge())).map((row) => [readId(row, 'id'), readId(row, 'canonical')])));
}
