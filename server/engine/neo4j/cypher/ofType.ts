import { int } from 'neo4j-driver';
import type { RelationshipType } from '#graph-schema/generated/ontology.ts';
import type { Filter } from '#server/domain/filter.ts';
import { keepsRelationship } from '#server/engine/neo4j/cypher/keepsRelationship.ts';
import { typeOf } from '#server/engine/neo4j/cypher/identifiers.ts';
import { relationshipRow } from '#server/engine/neo4j/cypher/relationships.ts';
import type { Query } from '#server/engine/neo4j/query.ts';

/** Kept relationships of one type, from and to these, by id, and how many others there are. The comparison with the empty text lets the index on ids give the order. */
export function ofType(type: RelationshipType, source: string | null, target: string | null, filter: Filter, limit: number): Query {
  const keeps = keepsRelationship(filter, 'r');
  const [from, to] = [source === null ? '' : ' {id: $source}', target === null ? '' : ' {id: $target}'];
  const pattern = `MATCH (:Entity${from})-[r:${typeOf(type)}]->(:Entity${to})`;
  return {
    text: [
      `CALL () { ${pattern} WHERE r.id >= '' AND ${keeps.text} WITH r ORDER BY r.id LIMIT $limit RETURN collect(${relationshipRow('r')}) AS relationships }`,
      `CALL () { ${pattern} WHERE NOT ${keeps.text} RETURN count(r) AS rejected }`,
      'RETURN relationships, rejected',
    ].join(' '),
    params: { ...keeps.params, limit: int(limit), ...(source !== null && { source }), ...(target !== null && { target }) },
  };
}
