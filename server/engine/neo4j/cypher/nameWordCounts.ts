import type { Query } from '#server/engine/neo4j/query.ts';

/** How many entities have each of these words; a row for each word that one has. */
export function nameWordCounts(words: readonly string[]): Query {
  return { text: 'MATCH (w:NameWord) WHERE w.text IN $words RETURN w.text AS word, w.entities AS entities', params: { words } };
}
