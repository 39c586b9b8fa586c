import { int } from 'neo4j-driver';
import type { NameLook } from '#server/engine/store.ts';
import type { Query, Row } from '#server/engine/neo4j/query.ts';

/** The full-text index of the keys of words of names. */
export const keyIndex = 'name_word_keys';

/** Words of names, look by look; see the seam. */
export function nameWords(looks: readonly NameLook[], limit: number): Query {
  const placed = (by: NameLook['by']) =>
    looks.flatMap((look, rank) => (look.by === by ? look.texts.map((text) => ({ rank: int(rank), text })) : []));
  const searches = [
    ...placed('key').map(({ rank, text }) => ({ rank, search: escaped(text) })),
    ...placed('keyBeginning').map(({ rank, text }) => ({ rank, search: `${escaped(text)}*` })),
  ];
  return {
    text: [
      'CALL () { UNWIND $begun AS start MATCH (w:NameWord) WHERE w.text STARTS WITH start.text RETURN w, start.rank AS rank',
      `UNION ALL UNWIND $searches AS each CALL db.index.fulltext.queryNodes('${keyIndex}', each.search) YIELD node RETURN node AS w, each.rank AS rank }`,
      'WITH w, min(rank) AS rank RETURN w.text AS word, w.entities AS entities ORDER BY rank, entities DESC, word LIMIT $limit',
    ].join(' '),
    params: { begun: placed('beginning'), searches, limit: int(limit) },
  };
}

/** How many entities have each of these words; a row for each word that one has. */
export function nameWordCounts(words: readonly string[]): Query {
  return { text: 'MATCH (w:NameWord) WHERE w.text IN $words RETURN w.text AS word, w.entities AS entities', params: { words } };
}

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

/** Adds words, or changes how many entities have them; rows: word, keys, change. Words that nobody has any more go. */
export function putWords(rows: readonly Row[]): Query {
  return {
    text: [
      'UNWIND $rows AS row MERGE (w:NameWord {text: row.word}) ON CREATE SET w.keys = row.keys, w.entities = 0',
      'SET w.entities = w.entities + row.change WITH w WHERE w.entities <= 0 DELETE w',
    ].join(' '),
    params: { rows },
  };
}

/** Takes away all words, thousands at a time; for a transaction of its own. */
export function forgetWords(): Query {
  return { text: 'MATCH (w:NameWord) CALL (w) { DELETE w } IN TRANSACTIONS OF 10000 ROWS', params: {} };
}

/** Entities, merged ones among them, after this id, in the order of their ids. */
export function everyEntityAfter(after: string, limit: number): Query {
  return {
    text: 'MATCH (n:Entity|Merged) WHERE n.id > $after WITH n ORDER BY n.id LIMIT $limit RETURN properties(n) AS properties',
    params: { after, limit: int(limit) },
  };
}

/** Sets the words by which entities are found; rows: id, words. */
export function setWords(rows: readonly Row[]): Query {
  return { text: 'UNWIND $rows AS row MATCH (n:Entity|Merged {id: row.id}) SET n.nameWords = row.words', params: { rows } };
}

/** A word as a Lucene query for itself: all but letters and digits are escaped, and so are the words that are operators, so that no operator or field is read out of it. */
export function escaped(word: string): string {
  if (word === 'AND' || word === 'OR' || word === 'NOT') return `\\${word}`;
  return word.replace(/[^\p{L}\p{N}]/gu, (character) => `\\${character}`);
}
