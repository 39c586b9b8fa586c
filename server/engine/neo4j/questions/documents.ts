import type { DocumentRecord } from '#server/domain/document.ts';
import type { Id } from '#server/domain/id.ts';
import type { Ask } from '#server/engine/neo4j/query.ts';
import { nodesById } from '#server/engine/neo4j/cypher/nodesById.ts';
import { inOrderOfIds } from '#server/engine/neo4j/inOrderOfIds.ts';
import { readDocument } from '#server/engine/neo4j/stored/record.ts';

/** Documents by their ids, in that order; null where there is none. */
export function documents(ask: Ask, ids: readonly Id[]): Promise<readonly (DocumentRecord | null)[]> {
  return inOrderOfIds(ask, ids, (some) => nodesById('Document', some), 'properties', readDocument);
}
