import type { Id } from '#server/domain/id.ts';
import type { Ask } from '#server/engine/neo4j/query.ts';
import { entitiesOfDocuments as cypher } from '#server/engine/neo4j/cypher/entitiesOfDocuments.ts';
import { readIds, readNumber } from '#server/engine/stored/read.ts';

/** Entities of the claims of these documents; see the seam. */
export async function entitiesOfDocuments(
  ask: Ask,
  documents: readonly Id[],
  limit: number,
): Promise<{ ids: readonly Id[]; total: number }> {
  const [row = {}] = await ask(cypher(documents, limit));
  return { ids: readIds(row, 'ids'), total: readNumber(row, 'total') };
}
