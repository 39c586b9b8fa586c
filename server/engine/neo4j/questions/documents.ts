import type { DocumentRecord } from '#server/domain/document.ts';
import type { Id } from '#server/domain/id.ts';
import type { Connection } from '#server/engine/neo4j/connection.ts';
import { nodesById } from '#server/engine/neo4j/cypher/nodesById.ts';
import { inOrderOfIds } from '#server/engine/neo4j/inOrderOfIds.ts';
import { readDocument } from '#server/engine/neo4j/stored/record.ts';

/** Documents by their ids, in that order; null where there is none. */
export function documents(connection: Connection, ids: readonly Id[]): Promise<readonly (DocumentRecord | null)[]> {
  return inOrderOfIds(connection, ids, (some) => nodesById('Document', some), 'properties', readDocument);
}
