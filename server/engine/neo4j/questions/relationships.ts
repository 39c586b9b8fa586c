import type { Id } from '#server/domain/id.ts';
import type { Relationship } from '#server/domain/relationship.ts';
import type { Ask } from '#server/engine/neo4j/query.ts';
import { relationships as cypher } from '#server/engine/neo4j/cypher/relationships.ts';
import { inOrderOfIds } from '#server/engine/neo4j/inOrderOfIds.ts';
import { readRelationship } from '#server/engine/neo4j/stored/relationship.ts';

/** Relationships by their ids, in that order; null where there is none. */
export function relationships(ask: Ask, ids: readonly Id[]): Promise<readonly (Relationship | null)[]> {
  return inOrderOfIds(ask, ids, cypher, 'relationship', readRelationship);
}
