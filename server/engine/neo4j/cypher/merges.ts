import type { Query } from '#server/engine/neo4j/query.ts';

/** Every merged entity and what it stands for. */
export function everyMerge(): Query {
  return { text: 'MATCH (m:Merged)-[:MERGED_INTO]->(e:Entity) RETURN m.id AS id, e.id AS canonical', params: {} };
}
