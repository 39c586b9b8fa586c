import { int } from 'neo4j-driver';
import type { Query } from '#server/engine/neo4j/query.ts';
import type { Page } from '#server/engine/store.ts';

/** A page of what people saved with one more, latest first, then by id, and how much there is. */
export function investigations({ first, after }: Page): Query {
  return {
    text: [
      'CALL () { MATCH (i:Investigation) RETURN count(i) AS total }',
      'OPTIONAL MATCH (last:Investigation {id: $after})',
      'CALL (last) { MATCH (i:Investigation) WHERE last IS NULL OR i.at < last.at OR (i.at = last.at AND i.id > last.id)',
      'WITH i ORDER BY i.at DESC, i.id LIMIT $limit OPTIONAL MATCH (c:Change {n: i.since})',
      'WITH i, c ORDER BY i.at DESC, i.id RETURN collect({saved: properties(i), version: c.id}) AS page }',
      'RETURN total, page, $after IS NOT NULL AND last IS NULL AS isLost',
    ].join(' '),
    params: { after, limit: int(first + 1) },
  };
}

/** One of them. */
export function investigation(id: string): Query {
  return {
    text: 'MATCH (i:Investigation {id: $id}) OPTIONAL MATCH (c:Change {n: i.since}) RETURN properties(i) AS saved, c.id AS version',
    params: { id },
  };
}
