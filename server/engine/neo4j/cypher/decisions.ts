import { int } from 'neo4j-driver';
import type { Query } from '#server/engine/neo4j/query.ts';
import type { DecisionsPage } from '#server/engine/store.ts';

/** A page of decisions with one more, latest first, then by key, and how many there are. */
export function decisions({ first, after }: DecisionsPage): Query {
  return {
    text: [
      'CALL () { MATCH (d:Decision) RETURN count(d) AS total }',
      'OPTIONAL MATCH (last:Decision {key: $after})',
      'CALL (last) { MATCH (d:Decision) WHERE last IS NULL OR d.at < last.at OR (d.at = last.at AND d.key > last.key)',
      'WITH d ORDER BY d.at DESC, d.key LIMIT $limit RETURN collect({decision: properties(d)}) AS page }',
      'RETURN total, page, $after IS NOT NULL AND last IS NULL AS isLost',
    ].join(' '),
    params: { after, limit: int(first + 1) },
  };
}
