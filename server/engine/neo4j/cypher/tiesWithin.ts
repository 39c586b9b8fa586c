import { anyType } from '#server/engine/neo4j/cypher/identifiers.ts';
import type { Query } from '#server/engine/neo4j/query.ts';

/** Relationships as r, some of them twice, whose two ends are both merged into one of the entities in a list: such a one stays where it was written, so one of its ends is a merged entity. */
export function matchTiesWithin(ids: string): string {
  return [
    `UNWIND ${ids} AS entity MATCH (e:Entity {id: entity})<-[:MERGED_INTO]-(m:Merged)-[r:${anyType}]-(other)`,
    'WHERE other = e OR (other)-[:MERGED_INTO]->(e)',
  ].join(' ');
}

/** The ids of such relationships, by id. */
export function tiesWithin(ids: readonly string[]): Query {
  return { text: `${matchTiesWithin('$ids')} RETURN DISTINCT r.id AS id ORDER BY id`, params: { ids: [...new Set(ids)] } };
}
