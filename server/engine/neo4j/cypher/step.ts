import { int } from 'neo4j-driver';
import type { Filter } from '#server/domain/filter.ts';
import { keepsKind, keepsRelationship } from '#server/engine/neo4j/cypher/keepsRelationship.ts';
import { anyType } from '#server/engine/neo4j/cypher/names.ts';
import type { Query } from '#server/engine/neo4j/query.ts';

/** What lies one step from the frontier and is not walked: the ids of the first, how many there are, and how many relationships are rejected. */
export function step(frontier: readonly string[], walked: readonly string[], filter: Filter, limit: number): Query {
  const keeps = keepsRelationship(filter, 'r');
  return {
    text: [
      `UNWIND $frontier AS id MATCH (:Entity {id: id})-[r:${anyType}]-(other:Entity) WHERE NOT other.id IN $walked`,
      `WITH other, ${keepsKind(filter, 'other')} AND ${keeps.text} AS kept`,
      'WITH other, sum(CASE WHEN kept THEN 1 ELSE 0 END) AS keptHere, sum(CASE WHEN kept THEN 0 ELSE 1 END) AS rejectedHere',
      'WITH other, keptHere, rejectedHere ORDER BY other.degree DESC, other.id',
      'WITH collect(CASE WHEN keptHere > 0 THEN other.id END) AS reached, sum(rejectedHere) AS rejected',
      'RETURN reached[..$limit] AS reached, size(reached) AS total, rejected',
    ].join(' '),
    params: { ...keeps.params, frontier: [...new Set(frontier)], walked, limit: int(limit) },
  };
}
