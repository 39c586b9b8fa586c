import type { Ask } from '#server/engine/neo4j/query.ts';
import { nameWordCounts as cypher } from '#server/engine/neo4j/cypher/nameWordCounts.ts';
import { readNumber, readText } from '#server/engine/stored/read.ts';

/** How many entities have each of these words; see the seam. */
export async function nameWordCounts(ask: Ask, words: readonly string[]): Promise<readonly number[]> {
  const rows = await ask(cypher(words));
  const counts = new Map(rows.map((row) => [readText(row, 'word'), readNumber(row, 'entities')]));
  return words.map((word) => counts.get(word) ?? 0);
}
