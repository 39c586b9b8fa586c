import type { Entity } from '#server/domain/entity.ts';
import type { Id } from '#server/domain/id.ts';
import type { Ask } from '#server/engine/neo4j/query.ts';
import { nodesById } from '#server/engine/neo4j/cypher/nodesById.ts';
import { inOrderOfIds } from '#server/engine/neo4j/inOrderOfIds.ts';
import { readEntity } from '#server/engine/neo4j/stored/entity.ts';

/** Entities by their ids, in that order; null where there is none. */
export function entities(ask: Ask, ids: readonly Id[]): Promise<readonly (Entity | null)[]> {
  return inOrderOfIds(ask, ids, (some) => nodesById('Entity', some), 'properties', readEntity);
}
