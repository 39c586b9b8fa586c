import { currentVersion } from '#server/engine/neo4j/cypher/version.ts';
import type { Ask } from '#server/engine/neo4j/query.ts';
import { readNumber } from '#server/engine/stored/read.ts';

/** How often anything was written, and how often merges have changed: whoever saw the same numbers saw the same graph. */
export type Version = { readonly changes: number; readonly merges: number };

/** The version of a database that nobody has written to. */
const nothingWritten: Version = { changes: 0, merges: 0 };

/** The version that was seen last; forgotten by whoever writes. */
export type SeenVersion = { readonly last: () => Version | null; readonly see: (version: Version) => void; readonly forget: () => void };

/** Nothing seen yet. */
export function seenVersion(): SeenVersion {
  let seen: Version | null = null;
  return {
    last: () => seen,
    see: (version) => {
      seen = version;
    },
    forget: () => {
      seen = null;
    },
  };
}

/** The version that is committed now. */
export async function readVersion(ask: Ask): Promise<Version> {
  const [row] = await ask(currentVersion());
  return row ? { changes: readNumber(row, 'changes'), merges: readNumber(row, 'merges') } : nothingWritten;
}
