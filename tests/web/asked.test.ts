import { expect, test } from 'vitest';
import type { AskedTieFragment } from '#web/api/generated.ts';
import { createWords } from '#web/i18n/words.ts';
import { askedAnswer } from '#web/panels/asked/askedRow.ts';
import { askedCsv, askedText } from '#web/panels/asked/askedText.ts';
import { filled, type Parameter, type Told } from '#web/panels/asked/askedVariables.ts';

const parameter = (name: string, value: Parameter['value'], more: Partial<Parameter> = {}): Parameter => ({
  name,
  value,
  label: name,
  required: true,
  kinds: null,
  options: [],
  least: 0,
  most: 366,
  usual: null,
  ...more,
});

const question: Told = {
  id: 'fictional-question',
  title: 'A fictional question?',
  lead: 'Fiction.',
  query: '',
  parameters: [
    parameter('unit', 'ENTITY'),
    parameter('near', 'AROUND', { usual: '30' }),
    parameter('sort', 'CHOICE', { usual: 'ONE', options: ['ONE', 'TWO'].map((value) => ({ value, label: value })) }),
    parameter('when', 'PERIOD', { required: false }),
    parameter('names', 'TABLE'),
  ],
  rows: {
    at: 'found.nodes',
    who: 'who',
    ties: 'ties',
    total: 'found.totalCount',
    pageInfo: 'found.pageInfo',
    omitted: 'found.omitted',
    complete: null,
    most: null,
    keep: [{ at: 'count', is: 1, parameter: 'sort', chosen: 'ONE' }],
    marks: [{ at: 'isCertain', label: 'certainly', otherwise: 'perhaps' }],
  },
};

const person = (id: string) => ({ id, kind: 'PERSON' as const, label: `Fictional ${id}` });
const tie = (id: string, stance: 'ASSERTS' | 'DENIES', assertion: AskedTieFragment['assertion']): AskedTieFragment => ({
  id,
  type: 'MEMBER_OF',
  assertion,
  source: person('clerk'),
  target: { id: 'office', kind: 'UNIT', label: 'Fictional office' },
  date: null,
  allegations: [
    {
      id: `${id}-claim`,
      stance,
      status: 'ACCEPTED',
      motive: 'COVER',
      claim: '=cmd()',
      speakers: [{ id: 'writer', label: 'Fictional writer' }],
      transmittedBy: [],
      document: { id: 'letter', title: 'A fictional letter', publisher: null },
      locator: { lineFrom: 3, lineTo: null },
    },
  ],
});

const page = {
  found: {
    totalCount: 5,
    pageInfo: { hasNextPage: true, endCursor: 'on' },
    omitted: [{ reason: 'FILTER', of: 'RELATIONSHIPS', count: 2 }],
    nodes: [
      { count: 1, who: [person('clerk'), person('asked')], ties: [{ ...tie('held', 'ASSERTS', 'ASSERTED'), isCertain: true }] },
      { count: 1, who: person('clerk'), ties: [{ ...tie('denied', 'DENIES', 'DENIED'), isCertain: true }] },
      { count: 2, who: person('clerk'), ties: [tie('twice', 'ASSERTS', 'ASSERTED')] },
      { count: 1, who: person('clerk'), ties: [{ ...tie('held', 'ASSERTS', 'ASSERTED'), isCertain: true }] },
      { count: 1, who: null, ties: [{ ...tie('free', 'ASSERTS', 'ASSERTED'), isCertain: false }] },
    ],
  },
};

test('the values of a form make the variables of a question, and what is missing or turned round is told', () => {
  expect(filled(question, {}, [])).toMatchObject({ missing: ['unit', 'near', 'names'], turned: [] });
  expect(filled(question, { unit: 'office', near: '2020-03-01..2', when: '2020-02-01..' }, ['a'])).toEqual({
    missing: [],
    turned: [],
    variables: {
      unit: 'office',
      near: { from: '2020-02-28', to: '2020-03-03' },
      sort: 'ONE',
      when: { from: '2020-02-01', to: null },
      names: ['a'],
    },
  });
  expect(filled(question, { unit: 'office', near: '2020-02-30..2', when: '2020-02-01..2019-01-01', sort: 'NEITHER' }, ['a'])).toMatchObject(
    {
      missing: ['near'],
      turned: ['when'],
      variables: { sort: 'ONE', when: null },
    },
  );
});

test('a denial stands apart from the rows, what is not kept is counted, and a tie that is told twice is one row', () => {
  const answer = askedAnswer([page], question, { unit: 'asked', sort: 'ONE' });
  expect(answer.held.map(({ id, who, marks }) => [id, who.map((each) => each.id), marks])).toEqual([
    ['held', ['clerk'], ['certainly']],
    ['free', [], ['perhaps']],
  ]);
  expect(answer.others.map(({ id, marks }) => [id, marks])).toEqual([['denied', []]]);
  expect(answer).toMatchObject({ read: 5, total: 5, keptOut: 1, omitted: [{ reason: 'FILTER', count: 2 }] });
  expect(askedAnswer([page], question, { sort: 'TWO' })).toMatchObject({ keptOut: 0 });
});

test('where a search was done to its end, its limits left out no row', () => {
  const searched = { ...question, rows: { ...question.rows, complete: 'found.complete' } };
  const read = (complete: boolean) => askedAnswer([{ ...page, found: { ...page.found, complete } }], searched, {});
  expect([read(true), read(false)]).toMatchObject([
    { isCut: false, isSearched: true },
    { isCut: true, isSearched: false },
  ]);
  expect(askedAnswer([page], question, {})).toMatchObject({ isCut: false, isSearched: false });
});

test('what is copied and taken out says who says so, gives a motive to no membership, and runs no formula', async () => {
  const words = { t: (await createWords('EN')).t, language: 'EN' as const };
  const { held, others } = askedAnswer([page], question, {});
  const text = askedText('A fictional question?', [...held.slice(0, 1), ...others], ['2 left out'], words).replaceAll(
    /[\u2066-\u2069]/g,
    '',
  );
  expect(text).toBe(
    'A fictional question?\n' +
      '- Fictional clerk is said to have belonged to Fictional office; no date; certainly; Fictional writer, A fictional letter, line 3\n' +
      '- That Fictional clerk belonged to Fictional office is denied; nobody asserts it here; no date; Denied by Fictional writer, A fictional letter, line 3\n' +
      '2 left out',
  );
  const csv = askedCsv(held.slice(0, 1), ['2 left out'], words);
  expect(csv).toContain(`"'=cmd()"`);
  expect(csv).not.toContain('cover');
  expect(csv).toContain('"2 left out"');
});
