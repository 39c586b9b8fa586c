import type { Connection } from '#server/engine/neo4j/connection.ts';
import { nameWords as cypher } from '#server/engine/neo4j/cypher/nameWords.ts';
import { readNumber, readText } from '#server/engine/stored/read.ts';
import type { Stop } from '#server/engine/store.ts';
import type { NameLook, NameWord } from '#server/names/find/nameStore.ts';

/** Words of names, look by look; see the seam. */
export async function nameWords({ read }: Connection, looks: readonly NameLook[], limit: number, stop: Stop): Promise<readonly NameWord[]> {
  const rows = await read(cypher(looks, limit), stop);
  return rows.map((row) => ({ word: readText(row, 'word'), entities: readNumber(row, 'entities') }));
}
