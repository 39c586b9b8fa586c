import type { Query } from '#server/engine/neo4j/query.ts';

/** Every decision about a pair with one of these ids. */
export function decisionsOn(ids: readonly string[]): Query {
  return {
    text: 'UNWIND $ids AS id CALL (id) { MATCH (d:Decision {a: id}) RETURN d UNION MATCH (d:Decision {b: id}) RETURN d } WITH DISTINCT d RETURN properties(d) AS decision',
    params: { ids },
  };
}
