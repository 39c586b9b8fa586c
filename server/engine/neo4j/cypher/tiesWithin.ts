import { anyType } from '#server/engine/neo4j/cypher/identifiers.ts';
import type { Query } from '#server/engine/neo4j/query.ts';

/** Ids of relationships whose two ends are both merged into one of these entities, by id: such a one stays where it was written, so one of its ends is a merged entity. */
export function tiesWithin(ids: readonly string[]): Query {
  return {
    text: [
      `UNWIND $ids AS entity MATCH (e:Entity {id: entity})<-[:MERGED_INTO]-(m:Merged)-[r:${anyType}]-(other)`,
      'WHERE other = e OR (other)-[:MERGED_INTO]->(e) RETURN DISTINCT r.id AS id ORDER BY id',
    ].join(' '),
    params: { ids: [...new Set(ids)] },
  };
}
