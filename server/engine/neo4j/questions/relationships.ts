import type { Id } from '#server/domain/id.ts';
import type { Relationship } from '#server/domain/relationship.ts';
import type { Connection } from '#server/engine/neo4j/connection.ts';
import { relationships as cypher } from '#server/engine/neo4j/cypher/relationships.ts';
import { inOrderOfIds } from '#server/engine/neo4j/inOrderOfIds.ts';
import { readRelationship } from '#server/engine/neo4j/stored/relationship.ts';

/** Relationships by their ids, in that order; null where there is none. */
export function relationships(connection: Connection, ids: readonly Id[]): Promise<readonly (Relationship | null)[]> {
  return inOrderOfIds(connection, ids, cypher, 'relationship', readRelationship);
}
