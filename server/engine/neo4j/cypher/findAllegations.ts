import type { AllegationsQuestion } from '#server/engine/claimsSlice.ts';
import { int } from 'neo4j-driver';
import { supersededAs } from '#server/domain/allegation.ts';
import { toId } from '#server/domain/id.ts';
import { entityRow } from '#server/engine/neo4j/cypher/entityRow.ts';
import { allegationRow } from '#server/engine/neo4j/cypher/allegations.ts';
import type { Query } from '#server/engine/neo4j/query.ts';

/** The conditions that a question sets: questions with the same ones can be asked together. */
export function conditionsOf({
  document,
  about,
  speaker,
  isEarlier,
}: Pick<AllegationsQuestion, 'document' | 'about' | 'speaker' | 'isEarlier'>): string {
  return [
    ...(document === null ? [] : ['MATCH (a:Allegation)-[:REPORTED_IN]->(:Document {id: question.document})']),
    ...(about === null ? [] : ['MATCH (a:Allegation)-[:ABOUT]->()-[:MERGED_INTO*0..1]->(:Entity {id: question.about})']),
    ...(speaker === null
      ? []
      : ['MATCH (a:Allegation)-[:CLAIMED_BY|TRANSMITTED_BY]->()-[:MERGED_INTO*0..1]->(:Entity {id: question.speaker})']),
    ...(isEarlier ? [`MATCH (a:Allegation) WHERE a.status IN [${supersededAs.map((each) => `'${each}'`).join(', ')}]`] : []),
  ].join(' ');
}

/** For each of these questions, which set the same conditions, ask for as many and are all counted or all not, a row with its index, how many claims meet them and whether it is lost; then a row for each claim of a page of them with one more, in the order of their places, and where any asks for them, for each of those who speak or pass on. */
export function findAllegations(conditions: string, first: number, questions: readonly AllegationsQuestion[]): Query {
  const isOfDocuments = conditions === conditionsOf({ document: toId('any'), about: null, speaker: null });
  const { total: counting, last, following } = isOfDocuments ? ofDocument : meeting(conditions);
  const total = questions.every(({ counted }) => counted !== undefined) ? 'RETURN question.counted' : counting;
  return {
    text: [
      'UNWIND range(0, size($questions) - 1) AS index WITH index, $questions[index] AS question',
      `CALL (question) { ${total} AS total } CALL (question) { ${last} RETURN coalesce(max(a.place), '') AS last }`,
      `CALL (question, last) { ${following} WITH a ORDER BY a.place LIMIT $limit RETURN collect(a) AS found }`,
      "WITH index, total, found, question.after IS NOT NULL AND last = '' AS isLost",
      `CALL (*) { RETURN null AS claim, null AS voice UNION ALL UNWIND found AS a RETURN ${allegationRow('a')} AS claim, null AS voice`,
      questions.some(({ voiced }) => voiced) ? voices : '',
      '} RETURN index, total, isLost, claim, voice',
    ].join(' '),
    params: {
      limit: int(first + 1),
      first: int(first),
      questions: questions.map(({ speaker, document, about, after, counted }) => ({
        speaker,
        document,
        about,
        after,
        counted: counted === undefined ? null : int(counted),
      })),
    },
  };
}

const voices = `UNION ALL UNWIND found[..$first] AS a MATCH (a)-[:CLAIMED_BY|TRANSMITTED_BY]->(e:Entity) WITH DISTINCT e RETURN null AS claim, ${entityRow('e')} AS voice`;

/** Places of claims begin with their document and a space, which sorts just before '!': the index on places gives a page without the rest. */
const ofDocument = {
  total: 'OPTIONAL MATCH (d:Document {id: question.document}) RETURN COUNT { (d)<-[:REPORTED_IN]-() }',
  last: 'MATCH (a:Allegation {id: question.after}) WHERE a.document = question.document',
  following: [
    "WITH CASE WHEN last = '' THEN question.document + ' ' ELSE last END AS before, question.document + '!' AS end",
    'MATCH (a:Allegation) WHERE a.place > before AND a.place < end',
  ].join(' '),
};

function meeting(conditions: string) {
  const matched = `${conditions === '' ? 'MATCH (a:Allegation)' : conditions} WITH DISTINCT a, question`;
  return {
    total: `${matched} RETURN count(a)`,
    last: `${matched} WHERE a.id = question.after`,
    following: `${matched}, last WHERE a.place > last`,
  };
}
