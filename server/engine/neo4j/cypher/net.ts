import { int } from 'neo4j-driver';
import type { Filter } from '#server/domain/filter.ts';
import { keepsEntity, keepsRelationship } from '#server/engine/neo4j/cypher/keepsRelationship.ts';
import { anyType } from '#server/engine/neo4j/cypher/identifiers.ts';
import type { Query } from '#server/engine/neo4j/query.ts';

/**
 * Kept ties at these entities that do not lead to one that was expanded before: the first by id, how many are kept and how many rejected. One
 * between two of these entities is seen from its source, and no kind is judged there.
 */
export function net(ids: readonly string[], expanded: readonly string[], filter: Filter, limit: number): Query {
  const keeps = keepsRelationship(filter, 'r');
  const tie = '{id: r.id, source: startNode(r).id, target: endNode(r).id, strength: r.strength}';
  return {
    text: [
      `UNWIND $ids AS id MATCH (e:Entity {id: id})-[r:${anyType}]-(other:Entity)`,
      'WITH e, r, other, other.id IN $ids AS inside WHERE CASE WHEN inside THEN startNode(r) = e ELSE NOT other.id IN $expanded END',
      `WITH r, (inside OR ${keepsEntity(filter, 'other')}) AND ${keeps.text} AS kept ORDER BY r.id`,
      'WITH collect(CASE WHEN kept THEN r END) AS kept, sum(CASE WHEN kept THEN 0 ELSE 1 END) AS rejected',
      `RETURN [r IN kept[..$limit] | ${tie}] AS ties, size(kept) AS total, rejected`,
    ].join(' '),
    params: { ...keeps.params, ids: [...new Set(ids)], expanded, limit: int(limit) },
  };
}
