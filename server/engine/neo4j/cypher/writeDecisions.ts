import type { Query, Row } from '#server/engine/neo4j/query.ts';

/** Writes decisions over those with their keys. */
export function putDecisions(rows: readonly Row[]): Query {
  return { text: 'UNWIND $rows AS row MERGE (d:Decision {key: row.key}) SET d = row', params: { rows } };
}

/** Every decision about one pair; a is the lesser id. */
export function decisionsOfPair(a: string, b: string): Query {
  return { text: 'MATCH (d:Decision {a: $a, b: $b}) RETURN properties(d) AS decision', params: { a, b } };
}
