import type { Query, Row } from '#server/engine/neo4j/query.ts';

/** By how much the number of entities with a word changes when these entities have these words and no others; rows: id, words. */
export function changedWords(rows: readonly Row[]): Query {
  return {
    text: [
      'UNWIND $rows AS row OPTIONAL MATCH (e:Entity {id: row.id}) WITH row, coalesce(e.nameWords, []) AS had',
      'UNWIND [w IN row.words WHERE NOT w IN had | [w, 1]] + [w IN had WHERE NOT w IN row.words | [w, -1]] AS change',
      'WITH change[0] AS word, sum(change[1]) AS change WHERE change <> 0 RETURN word, change',
    ].join(' '),
    params: { rows },
  };
}

/** Adds words, or changes how many entities have them; rows: word, keys, change. */
export function putWords(rows: readonly Row[]): Query {
  return {
    text: [
      'UNWIND $rows AS row MERGE (w:NameWord {text: row.word}) ON CREATE SET w.keys = row.keys, w.entities = row.change',
      'ON MATCH SET w.entities = w.entities + row.change',
    ].join(' '),
    params: { rows },
  };
}

/** Takes out those of these words that nobody has any more. */
export function forgetUnused(words: readonly string[]): Query {
  return { text: 'UNWIND $words AS word MATCH (w:NameWord {text: word}) WHERE w.entities <= 0 DELETE w', params: { words } };
}
