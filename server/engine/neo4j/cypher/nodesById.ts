import { entityRow } from '#server/engine/neo4j/cypher/entityRow.ts';
import type { Query } from '#server/engine/neo4j/query.ts';

/** Nodes by id: rows with their properties, those that exist, in any order. */
export function nodesById(label: 'Entity' | 'Merged' | 'Document' | 'Allegation', ids: readonly string[]): Query {
  const row = label === 'Entity' ? entityRow('n') : 'properties(n)';
  return { text: `UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN ${row} AS properties`, params: { ids } };
}
