import { currentVersion } from '#server/engine/neo4j/cypher/version.ts';
import type { Ask } from '#server/engine/neo4j/query.ts';
import { readNumber } from '#server/engine/stored/read.ts';

/** How often anything was written, and how often merges have changed: whoever saw the same numbers saw the same graph. */
export type Version = { readonly changes: number; readonly merges: number };

/** The version that is committed now. */
export async function readVersion(ask: Ask): Promise<Version> {
  const [row] = await ask(currentVersion());
  return row ? { changes: readNumber(row, 'changes'), merges: readNumber(row, 'merges') } : { changes: 0, merges: 0 };
}
