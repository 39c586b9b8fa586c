import { int } from 'neo4j-driver';
import { isAsserted, keepsEntity, keepsRelationship } from '#server/engine/neo4j/cypher/keepsRelationship.ts';
import { anyType } from '#server/engine/neo4j/cypher/identifiers.ts';
import { relationshipRow } from '#server/engine/neo4j/cypher/relationships.ts';
import type { Query } from '#server/engine/neo4j/query.ts';
import type { RelationshipsOfQuestion } from '#server/engine/store.ts';

/** For each entity that exists, in one pass over its relationships where the page is the first: its id, how many of its relationships are kept, how many of those nobody asserts, and a page of them with one more, strongest first, then by id. */
export function relationshipsOf(ids: readonly string[], { filter, direction, first, after }: RelationshipsOfQuestion): Query {
  const keeps = keepsRelationship(filter, 'r');
  const [left, right] = [direction === 'IN' ? '<-' : '-', direction === 'OUT' ? '->' : '-'];
  const kept = `MATCH (e)${left}[r:${anyType}]${right}(other:Entity) WHERE ${keepsEntity(filter, 'other')} AND ${keeps.text}`;
  const counts = `count(r) AS total, sum(CASE WHEN ${isAsserted(filter, 'r')} THEN 0 ELSE 1 END) AS unasserted`;
  const following = 'AND (r.strength < last OR (r.strength = last AND r.id > $after))';
  const inOrder = 'WITH r ORDER BY r.strength DESC, r.id';
  const parts =
    after === null
      ? [
          `CALL (e) { ${kept} ${inOrder} RETURN ${counts}, collect(r)[..$limit] AS first }`,
          `RETURN id, total, unasserted, [r IN first | ${relationshipRow('r')}] AS page, false AS isLost`,
        ]
      : [
          `CALL (e) { ${kept} RETURN ${counts} }`,
          `CALL (e) { ${kept} AND r.id = $after RETURN max(r.strength) AS last }`,
          `CALL (e, last) { ${kept} ${following} ${inOrder} LIMIT $limit RETURN collect(${relationshipRow('r')}) AS page }`,
          'RETURN id, total, unasserted, page, last IS NULL AS isLost',
        ];
  return {
    text: ['UNWIND $ids AS id MATCH (e:Entity {id: id})', ...parts].join(' '),
    params: { ...keeps.params, ids, limit: int(first + 1), ...(after !== null && { after }) },
  };
}
