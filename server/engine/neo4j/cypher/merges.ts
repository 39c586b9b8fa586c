import type { Query } from '#server/engine/neo4j/query.ts';

/** How often merges have changed: whoever saw this number knows them all. */
export function mergesVersion(): Query {
  return { text: 'MATCH (s:IsnadSchema) RETURN coalesce(max(s.merges), 0) AS version', params: {} };
}

/** Says that merges have changed. */
export function raiseMergesVersion(): Query {
  return { text: 'MATCH (s:IsnadSchema) SET s.merges = coalesce(s.merges, 0) + 1', params: {} };
}

/** Every merged entity and what it stands for. */
export function everyMerge(): Query {
  return { text: 'MATCH (m:Merged)-[:MERGED_INTO]->(e:Entity) RETURN m.id AS id, e.id AS canonical', params: {} };
}
