import type { Query } from '#server/engine/neo4j/query.ts';

/** Nodes by id: rows with their properties, those that exist, in any order. */
export function nodesById(label: 'Entity' | 'Merged' | 'Document' | 'Allegation', ids: readonly string[]): Query {
  return { text: `UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN properties(n) AS properties`, params: { ids } };
}
