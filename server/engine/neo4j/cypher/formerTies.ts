import { int } from 'neo4j-driver';
import { anyType } from '#server/engine/neo4j/cypher/identifiers.ts';
import { relationshipRow, relationshipsWith } from '#server/engine/neo4j/cypher/relationships.ts';
import type { Query } from '#server/engine/neo4j/query.ts';
import type { FormerTiesQuestion } from '#server/engine/formerTies.ts';

/** The relationships that newer editions no longer say: how many there are, a page of them with one more, by id, and whether what it should follow is none of them. Of the whole store they are found by the claims that are no longer made. */
export function formerTies({ of, types, first, after }: FormerTiesQuestion): Query {
  const found =
    of === null
      ? `MATCH (a:Allegation) WHERE a.status = 'NO_LONGER_SAID' UNWIND a.relationships AS id WITH DISTINCT id ${relationshipsWith('id')} WITH r WHERE startNode(r):Entity AND endNode(r):Entity AND`
      : `UNWIND $ids AS id MATCH (:Entity {id: id})-[r:${anyType}]-(:Entity) WHERE`;
  const claim = (status: string) => `EXISTS { MATCH (c:Allegation) WHERE c.id IN r.allegations AND c.status = '${status}' }`;
  return {
    text: [
      `${found} NOT r.inferred AND size(r.evidenceAllegations) = 0 ${types === null ? '' : 'AND type(r) IN $types'}`,
      `WITH DISTINCT r WHERE ${claim('NO_LONGER_SAID')} AND NOT ${claim('PROPOSED')}`,
      'WITH r ORDER BY r.id WITH collect(r) AS ties',
      'RETURN size(ties) AS total, $after IS NOT NULL AND NOT any(r IN ties WHERE r.id = $after) AS isLost,',
      `[r IN [r IN ties WHERE $after IS NULL OR r.id > $after][..$limit] | ${relationshipRow('r')}] AS page`,
    ].join(' '),
    params: { ...(of && { ids: [...new Set(of)] }), ...(types && { types }), after, limit: int(first + 1) },
  };
}
