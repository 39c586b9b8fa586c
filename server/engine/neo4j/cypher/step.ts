import { int } from 'neo4j-driver';
import type { Filter } from '#server/domain/filter.ts';
import { keepsKind, keepsRelationship } from '#server/engine/neo4j/cypher/keepsRelationship.ts';
import { anyType } from '#server/engine/neo4j/cypher/identifiers.ts';
import type { Query } from '#server/engine/neo4j/query.ts';
import type { Standing } from '#server/engine/store.ts';

/**
 * What lies one step from the frontier and is not walked: the ids of the first, whether each is held, how many there are, the ends that are held,
 * and how many relationships are rejected; one within the frontier is seen from its source.
 */
export function step({ frontier, walked, ends }: Standing, filter: Filter, limit: number): Query {
  const keeps = keepsRelationship(filter, 'r');
  const holds = filter.includeOnlyDenied ? keepsRelationship({ ...filter, includeOnlyDenied: false }, 'r').text : 'true';
  return {
    text: [
      `UNWIND $frontier AS id MATCH (e:Entity {id: id})-[r:${anyType}]-(other:Entity)`,
      'WITH e, r, other, other.id IN $frontier AS inside WHERE CASE WHEN inside THEN startNode(r) = e ELSE NOT other.id IN $walked END',
      `WITH other, inside, ${holds} AS holds, (inside OR ${keepsKind(filter, 'other')}) AND ${keeps.text} AS kept`,
      'WITH other, sum(CASE WHEN kept AND NOT inside THEN 1 ELSE 0 END) AS keptHere,',
      'sum(CASE WHEN kept AND holds AND NOT inside THEN 1 ELSE 0 END) AS heldHere, sum(CASE WHEN kept THEN 0 ELSE 1 END) AS rejectedHere',
      'WITH other, other.id IN $ends AS isEnd, keptHere, heldHere, rejectedHere ORDER BY other.degree DESC, other.id',
      'WITH collect(CASE WHEN keptHere > 0 AND NOT isEnd THEN other.id END) AS reached,',
      'collect(CASE WHEN keptHere > 0 AND NOT isEnd THEN heldHere > 0 END) AS held,',
      'collect(CASE WHEN heldHere > 0 AND isEnd THEN other.id END) AS heldEnds, sum(rejectedHere) AS rejected',
      'RETURN reached[..$limit] AS reached, held[..$limit] AS held, size(reached) AS total, heldEnds, rejected',
    ].join(' '),
    params: { ...keeps.params, frontier: [...new Set(frontier)], walked, ends, limit: int(limit) },
  };
}
