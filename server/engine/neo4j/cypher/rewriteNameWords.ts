import { int } from 'neo4j-driver';
import type { Query, Row } from '#server/engine/neo4j/query.ts';

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

/** Sets the words by which entities are found; rows: id, words, and amounts where they are to be set, too. */
export function setWords(rows: readonly Row[]): Query {
  return {
    text: 'UNWIND $rows AS row MATCH (n:Entity|Merged {id: row.id}) SET n.nameWords = row.words SET n.amountTexts = coalesce(row.amounts, n.amountTexts)',
    params: { rows },
  };
}
