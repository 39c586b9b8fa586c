import type { Ask } from '#server/engine/neo4j/query.ts';
import { nameWords as cypher } from '#server/engine/neo4j/cypher/nameWords.ts';
import { readNumber, readText } from '#server/engine/stored/read.ts';
import type { NameLook, NameWord } from '#server/names/find/nameStore.ts';

/** Words of names, look by look; see the seam. */
export async function nameWords(ask: Ask, looks: readonly NameLook[], limit: number): Promise<readonly NameWord[]> {
  const rows = await ask(cypher(looks, limit));
  return rows.map((row) => ({ word: readText(row, 'word'), entities: readNumber(row, 'entities') }));
}
