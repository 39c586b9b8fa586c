import type { Query } from '#server/engine/neo4j/query.ts';

/** How often anything was written, and how often merges have changed. */
export function currentVersion(): Query {
  return {
    text: 'MATCH (s:IsnadSchema) RETURN coalesce(max(s.changes), 0) AS changes, coalesce(max(s.merges), 0) AS merges',
    params: {},
  };
}

/** Says that merges have changed. */
export function raiseMergesVersion(): Query {
  return { text: 'MATCH (s:IsnadSchema) SET s.merges = coalesce(s.merges, 0) + 1', params: {} };
}
