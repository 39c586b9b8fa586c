import { int } from 'neo4j-driver';
import type { Filter } from '#server/domain/filter.ts';
import { keepsRelationship } from '#server/engine/neo4j/cypher/keepsRelationship.ts';
import { anyType } from '#server/engine/neo4j/cypher/identifiers.ts';
import { relationshipRow } from '#server/engine/neo4j/cypher/relationships.ts';
import type { Query } from '#server/engine/neo4j/query.ts';

/** Kept relationships with both ends among these: the first by id, how many there are, and how many others are rejected. */
export function among(ids: readonly string[], filter: Filter, limit: number): Query {
  const keeps = keepsRelationship(filter, 'r');
  return {
    text: [
      `UNWIND $ids AS id MATCH (:Entity {id: id})-[r:${anyType}]->(other:Entity) WHERE other.id IN $ids`,
      `WITH r, ${keeps.text} AS keeps ORDER BY r.id`,
      'WITH collect(CASE WHEN keeps THEN r END) AS kept, sum(CASE WHEN keeps THEN 0 ELSE 1 END) AS rejected',
      `RETURN size(kept) AS total, rejected, [r IN kept[..$limit] | ${relationshipRow('r')}] AS relationships`,
    ].join(' '),
    params: { ...keeps.params, ids: [...new Set(ids)], limit: int(limit) },
  };
}
