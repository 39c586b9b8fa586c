import type { Id } from '#server/domain/id.ts';
import type { Connection } from '#server/engine/neo4j/connection.ts';
import { entitiesOfDocuments as cypher } from '#server/engine/neo4j/cypher/entitiesOfDocuments.ts';
import { readIds, readNumber } from '#server/engine/stored/read.ts';
import type { Stop } from '#server/engine/store.ts';

/** Entities of the claims of these documents; see the seam. */
export async function entitiesOfDocuments(
  { read }: Connection,
  documents: readonly Id[],
  limit: number,
  stop: Stop,
): Promise<{ ids: readonly Id[]; total: number }> {
  const [row = {}] = await read(cypher(documents, limit), stop);
  return { ids: readIds(row, 'ids'), total: readNumber(row, 'total') };
}
