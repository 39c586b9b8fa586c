import { happeningKinds } from '#server/domain/happened.ts';
import type { Query, Row } from '#server/engine/neo4j/query.ts';

/** Entities that happened and for which others are shown (id), with the properties of all of them. */
export function groupsThatHappened(): Query {
  return {
    text: [
      'MATCH (c:Entity)<-[:MERGED_INTO]-(m:Merged) WHERE c.kind IN $happeningKinds',
      'WITH c, collect(properties(m)) AS merged RETURN c.id AS id, [properties(c)] + merged AS members',
    ].join(' '),
    params: { happeningKinds },
  };
}

/** Sets the dates of entities for which others are shown; rows: id, dates. */
export function setMergedDates(rows: readonly Row[]): Query {
  return { text: 'UNWIND $rows AS row MATCH (e:Entity {id: row.id}) SET e += row.dates', params: { rows } };
}
