import { int } from 'neo4j-driver';
import { allegationRow } from '#server/engine/neo4j/cypher/allegations.ts';
import type { Query } from '#server/engine/neo4j/query.ts';
import type { AllegationsQuestion } from '#server/engine/store.ts';

/** The conditions that a question sets: questions with the same ones can be asked together. */
export function conditionsOf({ document, about, speaker }: AllegationsQuestion): string {
  return [
    ...(document === null ? [] : ['MATCH (a:Allegation)-[:REPORTED_IN]->(:Document {id: question.document})']),
    ...(about === null ? [] : ['MATCH (a:Allegation)-[:ABOUT]->()-[:MERGED_INTO*0..1]->(:Entity {id: question.about})']),
    ...(speaker === null
      ? []
      : ['MATCH (a:Allegation)-[:CLAIMED_BY|TRANSMITTED_BY]->()-[:MERGED_INTO*0..1]->(:Entity {id: question.speaker})']),
  ].join(' ');
}

/** For each of these questions, which set the same conditions and ask for as many, its index, how many claims meet them, and a page of them with one more, in the order of their places. */
export function findAllegations(conditions: string, first: number, questions: readonly AllegationsQuestion[]): Query {
  const matched = `${conditions === '' ? 'MATCH (a:Allegation)' : conditions} WITH DISTINCT a, question`;
  return {
    text: [
      'UNWIND range(0, size($questions) - 1) AS index WITH index, $questions[index] AS question',
      `CALL (question) { ${matched} RETURN count(a) AS total }`,
      `CALL (question) { ${matched} WHERE a.id = question.after RETURN coalesce(max(a.place), '') AS last }`,
      `CALL (question, last) { ${matched}, last WHERE a.place > last`,
      `WITH a ORDER BY a.place LIMIT $limit RETURN collect(${allegationRow('a')}) AS page }`,
      "RETURN index, total, page, question.after IS NOT NULL AND last = '' AS isLost",
    ].join(' '),
    params: {
      limit: int(first + 1),
      questions: questions.map(({ speaker, document, about, after }) => ({ speaker, document, about, after })),
    },
  };
}
