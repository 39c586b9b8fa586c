import { describe, expect, test } from 'vitest';
import { ImportRefused } from '#server/import/importRefused.ts';
import { readQuestions, shippedQuestions } from '#server/questions/readQuestions.ts';
import { withFolder } from '#tests/import/dossierFolder.ts';

/** A question of a fictional newsroom. */
const whole = `question: 1
title: { en: Who is in it?, ar: من فيها؟ }
lead: { en: A fictional question., ar: سؤال خيالي. }
parameters:
  - name: unit
    value: ENTITY
    words: { en: Unit, ar: الوحدة }
query: |
  query ($unit: ID!, $after: String, $language: Language!) {
    entity(id: $unit) {
      relationships(first: 20, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { ...AskedTie }
      }
    }
  }
rows:
  at: entity.relationships.nodes
  who: source
  total: entity.relationships.totalCount
  pageInfo: entity.relationships.pageInfo
`;

async function faultsOf(text: string, name = 'fictional.yaml'): Promise<readonly string[]> {
  return withFolder({ [name]: text }, async (folder) => {
    const refusal = await readQuestions([folder]).catch((error: unknown) => error);
    if (refusal instanceof ImportRefused) return refusal.message.replaceAll(`${folder}/`, '').split('\n');
    return [];
  });
}

test('the questions that come along are read, each with its words, its form and its whole query', async () => {
  const questions = await readQuestions([shippedQuestions]);
  expect(
    questions.map(({ id, parameters }) => [id, parameters.map(({ name, value, required }) => `${name} ${value} ${required}`)]),
  ).toEqual([
    ['between-bodies', ['one ENTITY true', 'other ENTITY true', 'during PERIOD false']],
    ['left-around', ['near AROUND true']],
    ['one-source', ['names TABLE true', 'source CHOICE true']],
    ['unit-then', ['unit ENTITY true', 'when PERIOD true']],
    ['who-paid-whom', ['one ENTITY true', 'other ENTITY true', 'during PERIOD false']],
  ]);
  for (const { query, title, lead } of questions) {
    expect(query).toContain('fragment AskedTie on Relationship');
    expect([title.en, title.ar, lead.en, lead.ar].every(Boolean)).toBe(true);
  }
});

test('a question of a newsroom stands behind those that come along, under the name of its file', async () => {
  const questions = await withFolder({ 'who-is-in-it.yaml': whole }, (folder) => readQuestions([shippedQuestions, folder]));
  expect(questions.map(({ id }) => id).at(-1)).toBe('who-is-in-it');
  expect(await faultsOf(whole)).toEqual([]);
});

describe('what is wrong with a question is told at its place:', () => {
  test.each([
    ['another generation', whole.replace('question: 1', 'question: 2'), /^fictional.yaml:1:11 question is 1, the generation/],
    ['a key that means nothing', whole.replace('lead:', 'led:'), /^fictional.yaml:3:1 led means nothing here/],
    ['a language without words', whole.replace(', ar: من فيها؟', ''), /^fictional.yaml:2:8 ar is missing/],
    ['a kind that is none', whole.replace('value: ENTITY', 'value: ENTITY\n    kinds: [GHOST]'), /^fictional.yaml:7:13 kinds /],
    [
      'a query that is not one',
      whole.replace('entity(id: $unit) {', 'entity(id: $unit {'),
      /^fictional.yaml:10:22 is not a query of this API: Syntax Error/,
    ],
    [
      'a field that is not in the schema',
      whole.replace('totalCount\n', 'number\n'),
      /^fictional.yaml:12:9 is not a query of this API: Cannot query field "number"/,
    ],
    ['what writes', whole.replace('query ($unit', 'mutation ($unit'), /^fictional.yaml:9:3 is a mutation; a question only reads/],
    [
      'Cypher',
      whole.replace('    entity(id', '    cypher(statement: "RETURN 1") { truncated }\n    entity(id'),
      /^fictional.yaml:10:5 cypher is nothing that a question can ask/,
    ],
    [
      'a variable that nobody is asked for',
      whole.replace('$unit: ID!,', '$unit: ID!, $who: ID!,').replace('    entity(id', '    other: entity(id: $who) { id }\n    entity(id'),
      /^fictional.yaml:9:22 \$who is no parameter/,
    ],
    [
      'a variable of another type',
      whole.replace('value: ENTITY', 'value: NUMBER'),
      /^fictional.yaml:9:10 \$unit is of the type Int, for it is NUMBER/,
    ],
    ['rows that are not asked', whole.replace('who: source', 'who: publisher'), /^fictional.yaml:20:8 publisher is not asked by the query/],
    [
      'ties that are not whole',
      whole.replace('...AskedTie', 'id source { ...AskedName }'),
      /^fictional.yaml:19:3 entity.relationships.nodes is no relationship that is asked by ...AskedTie/,
    ],
    [
      'a limit that is not counted',
      whole
        .replace(/ {2}total:.*\n {2}pageInfo: .*\n/, '')
        .replace('$after: String, ', '')
        .replace(', after: $after', ''),
      /^fictional.yaml:19:3 does not say how what a limit leaves out is counted/,
    ],
    ['more than may be asked at once', whole.replace('first: 20', 'first: 50000'), /^fictional.yaml:8:8 is more than may be asked at once/],
    [
      'a sign that is not seen',
      whole.replace('Who is in it?', '"Who \\u202e is it?"'),
      /^fictional.yaml:2:14 en holds a sign that is not seen/,
    ],
  ])('%s', async (_, text, complaint) => {
    const faults = await faultsOf(text);
    expect(faults).toEqual(expect.arrayContaining([expect.stringMatching(complaint)]));
  });

  test('a name that is no id, and an id that is there already', async () => {
    expect(await faultsOf(whole, 'Not an id.yaml')).toEqual([
      expect.stringMatching(/^Not an id.yaml:1:1 its name is the id of the question/),
    ]);
    const twice = withFolder({ 'unit-then.yaml': whole }, (folder) => readQuestions([shippedQuestions, folder]));
    await expect(twice).rejects.toThrow(/a question unit-then is in .*unit-then\.yaml already/);
  });

  test('everything in all files at once', async () => {
    const broken = whole.replace('question: 1', 'question: 2').replace('lead:', 'led:');
    const read = withFolder({ 'one.yaml': broken, 'two.yaml': broken }, (folder) => readQuestions([folder]));
    await expect(read).rejects.toThrow(/one\.yaml:1:11 [^]*and 1 more the same, at [^\n]*two\.yaml:1:11\n[^]*one\.yaml:3:1 /);
  });
});
