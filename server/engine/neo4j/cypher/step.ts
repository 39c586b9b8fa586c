import { int } from 'neo4j-driver';
import type { Filter } from '#server/domain/filter.ts';
import { keepsKind, keepsRelationship } from '#server/engine/neo4j/cypher/keepsRelationship.ts';
import { anyType } from '#server/engine/neo4j/cypher/identifiers.ts';
import type { Query } from '#server/engine/neo4j/query.ts';

/** What lies one step from the frontier and is not walked: the ids of the first, how many there are, and how many relationships are rejected; one within the frontier is seen from its source. */
export function step(frontier: readonly string[], walked: readonly string[], filter: Filter, limit: number): Query {
  const keeps = keepsRelationship(filter, 'r');
  return {
    text: [
      `UNWIND $frontier AS id MATCH (e:Entity {id: id})-[r:${anyType}]-(other:Entity)`,
      'WITH e, r, other, other.id IN $frontier AS inside WHERE CASE WHEN inside THEN startNode(r) = e ELSE NOT other.id IN $walked END',
      `WITH other, inside, (inside OR ${keepsKind(filter, 'other')}) AND ${keeps.text} AS kept`,
      'WITH other, sum(CASE WHEN kept AND NOT inside THEN 1 ELSE 0 END) AS keptHere, sum(CASE WHEN kept THEN 0 ELSE 1 END) AS rejectedHere',
      'WITH other, keptHere, rejectedHere ORDER BY other.degree DESC, other.id',
      'WITH collect(CASE WHEN keptHere > 0 THEN other.id END) AS reached, sum(rejectedHere) AS rejected',
      'RETURN reached[..$limit] AS reached, size(reached) AS total, rejected',
    ].join(' '),
    params: { ...keeps.params, frontier: [...new Set(frontier)], walked, limit: int(limit) },
  };
}
