import type { Query } from '#server/engine/neo4j/query.ts';

/** The dossiers with these ids, those that there are. */
export function dossiersWith(ids: readonly string[]): Query {
  return { text: 'UNWIND $ids AS id MATCH (n:Dossier {id: id}) RETURN properties(n) AS properties', params: { ids } };
}
