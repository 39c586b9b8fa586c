import { int } from 'neo4j-driver';
import { anyType } from '#server/engine/neo4j/cypher/names.ts';
import { relationshipsWith } from '#server/engine/neo4j/cypher/records.ts';
import type { Query } from '#server/engine/neo4j/query.ts';

/** Entities of the claims of these documents; see the seam. */
export function entitiesOfDocuments(documents: readonly string[], limit: number): Query {
  return {
    text: [
      'CALL () {',
      'UNWIND $documents AS id MATCH (:Document {id: id})-[:PUBLISHED_BY]->(e:Entity) RETURN e',
      'UNION UNWIND $documents AS id MATCH (:Document {id: id})<-[:REPORTED_IN]-(:Allegation)-[:ABOUT|CLAIMED_BY|TRANSMITTED_BY]->(e:Entity) RETURN e',
      'UNION UNWIND $documents AS id MATCH (:Document {id: id})<-[:REPORTED_IN]-(a:Allegation)',
      `UNWIND a.relationships AS carried WITH DISTINCT carried ${relationshipsWith('carried')} UNWIND [startNode(r), endNode(r)] AS e RETURN e }`,
      'WITH collect(DISTINCT e) AS named',
      `CALL (named) { UNWIND named AS e RETURN e UNION UNWIND named AS n MATCH (n)-[r:${anyType}]-(e:Entity) WHERE r.inferred RETURN e }`,
      'WITH DISTINCT e ORDER BY e.degree DESC, e.id',
      'WITH collect(e.id) AS ids RETURN ids[..$limit] AS ids, size(ids) AS total',
    ].join(' '),
    params: { documents: [...new Set(documents)], limit: int(limit) },
  };
}
