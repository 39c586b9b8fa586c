import { int } from 'neo4j-driver';
import type { Query, Row } from '#server/engine/neo4j/query.ts';
import type { DecisionsPage } from '#server/engine/store.ts';

/** Writes decisions over those with their keys. */
export function putDecisions(rows: readonly Row[]): Query {
  return { text: 'UNWIND $rows AS row MERGE (d:Decision {key: row.key}) SET d = row', params: { rows } };
}

/** Every decision about one pair; a is the lesser id. */
export function decisionsOfPair(a: string, b: string): Query {
  return { text: 'MATCH (d:Decision {a: $a, b: $b}) RETURN properties(d) AS decision', params: { a, b } };
}

/** Every decision about a pair with one of these ids. */
export function decisionsWith(ids: readonly string[]): Query {
  return {
    text: 'UNWIND $ids AS id CALL (id) { MATCH (d:Decision {a: id}) RETURN d UNION MATCH (d:Decision {b: id}) RETURN d } WITH DISTINCT d RETURN properties(d) AS decision',
    params: { ids },
  };
}

/** A page of decisions with one more, latest first, then by key, and how many there are. */
export function decisionsPage({ first, after }: DecisionsPage): Query {
  return {
    text: [
      'CALL () { MATCH (d:Decision) RETURN count(d) AS total }',
      'OPTIONAL MATCH (last:Decision {key: $after})',
      'CALL (last) { MATCH (d:Decision) WHERE last IS NULL OR d.at < last.at OR (d.at = last.at AND d.key > last.key)',
      'WITH d ORDER BY d.at DESC, d.key LIMIT $limit RETURN collect({decision: properties(d)}) AS page }',
      'RETURN total, page',
    ].join(' '),
    params: { after: after ?? '', limit: int(first + 1) },
  };
}
