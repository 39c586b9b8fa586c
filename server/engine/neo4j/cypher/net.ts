import { int } from 'neo4j-driver';
import type { Filter } from '#server/domain/filter.ts';
import { keepsEntity, keepsRelationship } from '#server/engine/neo4j/cypher/keepsRelationship.ts';
import { anyType } from '#server/engine/neo4j/cypher/identifiers.ts';
import type { Query } from '#server/engine/neo4j/query.ts';

const aRow = 128;

/**
 * Kept ties at these entities that do not lead to one that was expanded before: the first by id, some of them a row, as lists of one length (their ids, at which of these entities
 * by its place, their other ends and strengths), how many are kept and how many rejected. One between two of these entities is seen from its source, and no kind is judged there.
 */
export function net(ids: readonly string[], expanded: readonly string[], filter: Filter, limit: number): Query {
  const keeps = keepsRelationship(filter, 'r');
  return {
    text: [
      `UNWIND range(0, size($ids) - 1) AS place MATCH (e:Entity {id: $ids[place]})-[r:${anyType}]-(other:Entity)`,
      'WITH place, e, r, other.id AS end, other, other.id IN $ids AS inside WHERE CASE WHEN inside THEN startNode(r) = e ELSE NOT end IN $expanded END',
      `WITH r, place, end, (inside OR ${keepsEntity(filter, 'other')}) AND ${keeps.text} AS kept ORDER BY r.id`,
      'WITH collect(CASE WHEN kept THEN [r.id, place, end, r.strength] END) AS kept, sum(CASE WHEN kept THEN 0 ELSE 1 END) AS rejected',
      'WITH kept[..$limit] AS listed, size(kept) AS total, rejected',
      `UNWIND range(0, size(listed), ${aRow}) AS from WITH listed[from..from + ${aRow}] AS ties, total, rejected`,
      'RETURN [tie IN ties | tie[0]] AS ids, [tie IN ties | tie[1]] AS places, [tie IN ties | tie[2]] AS ends, [tie IN ties | tie[3]] AS strengths, total, rejected',
    ].join(' '),
    params: { ...keeps.params, ids, expanded, limit: int(limit) },
  };
}
