import type { EntityRecord } from '#server/domain/entity.ts';
import type { Id } from '#server/domain/id.ts';
import type { Ask } from '#server/engine/neo4j/query.ts';
import { nodesById } from '#server/engine/neo4j/cypher/nodesById.ts';
import { inOrderOfIds } from '#server/engine/neo4j/inOrderOfIds.ts';
import { readEntityRecord } from '#server/engine/neo4j/stored/entity.ts';

/** Entities that were merged into others, as they were written; null for ids that were not. */
export function mergedRecords(ask: Ask, ids: readonly Id[]): Promise<readonly (EntityRecord | null)[]> {
  return inOrderOfIds(ask, ids, (some) => nodesById('Merged', some), 'properties', readEntityRecord);
}
