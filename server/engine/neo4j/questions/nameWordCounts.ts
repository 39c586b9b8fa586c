import type { Connection } from '#server/engine/neo4j/connection.ts';
import { nameWordCounts as cypher } from '#server/engine/neo4j/cypher/nameWordCounts.ts';
import { readNumber, readText } from '#server/engine/stored/read.ts';
import type { Stop } from '#server/engine/store.ts';

/** How many entities have each of these words; see the seam. */
export async function nameWordCounts({ read }: Connection, words: readonly string[], stop: Stop): Promise<readonly number[]> {
  const rows = await read(cypher(words), stop);
  const counts = new Map(rows.map((row) => [readText(row, 'word'), readNumber(row, 'entities')]));
  return words.map((word) => counts.get(word) ?? 0);
}
