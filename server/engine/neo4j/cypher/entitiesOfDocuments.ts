import { int } from 'neo4j-driver';
import { kindsOf, typesWhere } from '#graph-schema/ontology.ts';
import { anyType, typeOf } from '#server/engine/neo4j/cypher/identifiers.ts';
import type { Query } from '#server/engine/neo4j/query.ts';

const moneyTypes = typesWhere(({ money }) => money !== undefined)
  .map(typeOf)
  .join('|');

const motivatedTypes = typesWhere(({ motivated }) => motivated)
  .map(typeOf)
  .join('|');

/** Entities of the claims of these documents; see the seam. */
export function entitiesOfDocuments(documents: readonly string[], limit: number): Query {
  return {
    text: [
      'CALL () {',
      'UNWIND $documents AS id MATCH (:Document {id: id})-[:PUBLISHED_BY]->(e) RETURN e',
      'UNION UNWIND $documents AS id MATCH (:Document {id: id})<-[:REPORTED_IN]-(:Allegation)-[:ABOUT|CLAIMED_BY|TRANSMITTED_BY]->(e) RETURN e',
      'UNION UNWIND $documents AS id MATCH (:Document {id: id})<-[:REPORTED_IN]-(a:Allegation)',
      "UNWIND a.ends AS ends WITH DISTINCT ends UNWIND split(ends, ' ') AS end WITH DISTINCT end",
      'CALL (end) { MATCH (e:Entity {id: end}) RETURN e UNION ALL MATCH (e:Merged {id: end}) RETURN e } RETURN e }',
      'WITH DISTINCT e OPTIONAL MATCH (e)-[:MERGED_INTO]->(shown:Entity) WITH DISTINCT coalesce(shown, e) AS e',
      `CALL (e) { RETURN e AS f UNION ALL MATCH (e)-[r:${anyType}]-(f:Entity) WHERE r.inferred RETURN f }`,
      `WITH DISTINCT f WITH f, CASE WHEN f.kind IN $flowKinds OR EXISTS { (f)-[r:${moneyTypes}]-(:Entity) WHERE r.holds } THEN 2`,
      `WHEN f.kind IN $individualKinds AND EXISTS { (f)-[r:${motivatedTypes}]->(:Entity) WHERE r.holds } THEN 1 ELSE 0 END AS rank`,
      'ORDER BY rank DESC, f.degree DESC, f.id WITH collect(f) AS found WITH found[..$limit] AS kept, size(found) AS total',
      'CALL (kept) { UNWIND kept AS f WITH f ORDER BY f.degree DESC, f.id RETURN collect(f.id) AS ids } RETURN ids, total',
    ].join(' '),
    params: { documents: [...new Set(documents)], limit: int(limit), flowKinds: kindsOf('FLOW'), individualKinds: kindsOf('INDIVIDUAL') },
  };
}
