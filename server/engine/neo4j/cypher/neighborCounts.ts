import type { Filter } from '#server/domain/filter.ts';
import { anyType } from '#server/engine/neo4j/cypher/identifiers.ts';
import { isAsserted, keepsEntity, keepsRelationship } from '#server/engine/neo4j/cypher/keepsRelationship.ts';
import type { Query } from '#server/engine/neo4j/query.ts';

/** Kept relationships of one entity by type, direction and kind at the other end, in any order. */
export function neighborCounts(id: string, filter: Filter): Query {
  const keeps = keepsRelationship(filter, 'r');
  const holds = isAsserted(filter, 'r');
  return {
    text: [
      `MATCH (e:Entity {id: $id})-[r:${anyType}]-(other:Entity) WHERE ${keepsEntity(filter, 'other')} AND ${keeps.text}`,
      "RETURN type(r) AS type, CASE WHEN startNode(r) = e THEN 'OUT' ELSE 'IN' END AS direction, other.kind AS kind,",
      `sum(CASE WHEN ${holds} THEN 1 ELSE 0 END) AS count, sum(CASE WHEN ${holds} THEN 0 ELSE 1 END) AS unasserted`,
    ].join(' '),
    params: { ...keeps.params, id },
  };
}
