import { relationshipsWith } from '#server/engine/neo4j/cypher/relationships.ts';
import type { Query } from '#server/engine/neo4j/query.ts';

/** Tells every claim the ends of the relationships that rest on it, thousands at a time; for a transaction of its own. */
export function tellEnds(): Query {
  const ends = "coalesce(r.mergedSource, startNode(r).id) + ' ' + coalesce(r.mergedTarget, endNode(r).id)";
  return {
    text: [
      'MATCH (a:Allegation) CALL (a) {',
      `CALL (a) { UNWIND a.relationships AS carried ${relationshipsWith('carried')} RETURN collect({id: r.id, ends: ${ends}}) AS found }`,
      "SET a.ends = [id IN a.relationships | coalesce(head([each IN found WHERE each.id = id | each.ends]), '')]",
      '} IN TRANSACTIONS OF 1000 ROWS',
    ].join(' '),
    params: {},
  };
}
