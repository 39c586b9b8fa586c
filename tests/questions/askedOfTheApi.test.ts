import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp, type App } from '#server/app.ts';
import type { Engine } from '#server/engine/engine.ts';
import { readRecords } from '#server/import/formats.ts';
import { memberOf } from '#server/import/memberOf.ts';
import { land } from '#server/import/land.ts';
import { createLog } from '#server/log.ts';
import { readQuestions, shippedQuestions } from '#server/questions/readQuestions.ts';
import { ask } from '#tests/api/ask.ts';
import { embedded } from '#tests/engine/stores.ts';
import { signed } from '#tests/engine/write.ts';
import { withFolder } from '#tests/import/dossierFolder.ts';

const root = new URL('../../', import.meta.url);
let close: () => Promise<void>;
let engine: Engine;
let app: App;

beforeAll(async () => {
  const opened = await embedded.open();
  ({ close, engine } = opened);
  await land(opened.engine, await readRecords(fileURLToPath(new URL('seeds/deir-ez-zor-2015', root))), signed);
  const questions = await readQuestions([shippedQuestions]);
  app = createApp({ engine: opened.engine, log: createLog(), pages: null, token: null, questions });
});
afterAll(() => close());

type Told = { readonly id: string; readonly title: string; readonly query: string; readonly rows: { readonly at: string } };

async function questionNamed(id: string): Promise<Told> {
  const { data } = await ask(app, '{ questions { id title(language: AR) query rows { at who ties total pageInfo omitted most } } }');
  const { questions }: { questions: readonly Told[] } = data;
  return questions.find((each) => each.id === id) ?? expect.fail(`${id} is not there`);
}

/** The rows of the answer to a question, as its file says where they are. */
async function rowsOf(id: string, variables: Readonly<Record<string, unknown>>): Promise<readonly unknown[]> {
  const { query, rows } = await questionNamed(id);
  for (const language of ['EN', 'AR', 'EN']) {
    const { errors, data } = await ask(app, query, { ...variables, language });
    expect(errors).toEqual([]);
    const found = rows.at.split('.').reduce<unknown>(memberOf, data);
    if (language === 'AR' && Array.isArray(found)) return found;
  }
  return [];
}

test('a question is told with its words in either language', async () => {
  expect((await questionNamed('unit-then')).title).toBe('من كان أيضاً في هذه الوحدة حينها؟');
});

test('who was in a unit then: whoever may have been, those that left included', async () => {
  const rows = await rowsOf('unit-then', { unit: 'isis', when: { from: '2014-09-01', to: '2014-09-30' } });
  const ids = rows.map((row) => memberOf(row, 'id'));
  expect(ids).toContain('abu-hajar-al-kuwaiti.defected-from.isis');
  expect(ids).toContain('abu-al-abd.member-of.isis');
  expect(ids).not.toContain('dez15-group-09-al-bukamal.defected-from.isis');
});

test('an answer of several pages is read to its end, and each row says whether it was certainly so, whatever row a page ends with', async () => {
  const members = Array.from({ length: 103 }, (_, index) => `example-member-${String(index).padStart(3, '0')}`);
  const certain = ['example-member-007', 'example-member-101'];
  const dossier = [
    'dossier: { id: example-office, title: { en: A fictional office, ar: مكتب خيالي } }',
    'documents: [{ id: example-roll, title: A fictional roll, language: en, published: 2020 }]',
    'allegations: [{ id: example-roll-1, claim: They are said to have belonged to it., speakers: example-member-000, locator: { lines: 1 } }]',
    'entities:',
    '  - { id: example-unit, kind: UNIT, names: [Example Unit] }',
    ...members.map((id, index) => `  - { id: ${id}, kind: PERSON, names: [Example Member ${index}] }`),
    'relationships:',
    ...members.map((id) => {
      const date = certain.includes(id) ? ', date: 2018-02-03' : '';
      return `  - { type: MEMBER_OF, from: ${id}, to: example-unit, claims: example-roll-1${date} }`;
    }),
  ];
  await withFolder({ 'office.yaml': dossier.join('\n') }, async (folder) => land(engine, await readRecords(folder), signed));
  const when = { from: '2018-02-01', to: '2018-02-28' };
  const first = await rowsOf('unit-then', { unit: 'example-unit', when });
  const rest = await rowsOf('unit-then', { unit: 'example-unit', when, after: memberOf(first.at(-1), 'id') });
  expect([first.length, rest.length]).toEqual([100, 3]);
  const certainly = [...first, ...rest].filter((row) => memberOf(row, 'certainly') === true);
  expect(certainly.map((row) => memberOf(row, 'id'))).toEqual(certain.map((id) => `${id}.member-of.example-unit`));
});

test('who left within days of a day, who rests on one source, and who links two bodies are answered', async () => {
  const left = await rowsOf('left-around', { near: { from: '2014-08-16', to: '2014-10-15' } });
  expect(left.length).toBeGreaterThan(5);
  const once = await rowsOf('one-source', { names: ['isis', 'abu-hajar-al-kuwaiti', 'abu-obeida-al-masri'] });
  expect(once.length).toBeGreaterThan(1);
  const between = await rowsOf('between-bodies', { one: 'isis', other: 'free-syrian-army', during: null });
  expect(between).toMatchObject([{ entities: [{ id: 'isis' }, { id: 'dez15-group-13' }, { id: 'free-syrian-army' }] }]);
});

test('who paid whom is answered by the sums that both have to do with, each with all its ties', async () => {
  const rows = await rowsOf('who-paid-whom', { one: 'isis-zakat-bureau', other: 'abu-obeida-al-masri', during: null });
  const flow = { id: 'dez15-flow-17-zakat' };
  expect(rows).toMatchObject([
    {
      entities: [{ id: 'isis-zakat-bureau' }, flow, { id: 'abu-obeida-al-masri' }],
      relationships: [
        { type: 'PAYS', assertion: 'ASSERTED', target: flow },
        { type: 'LEFT_WITH', assertion: 'ASSERTED', target: flow },
      ],
    },
  ]);
  expect(await rowsOf('who-paid-whom', { one: 'isis-zakat-bureau', other: 'abu-al-abd', during: null })).toEqual([]);
  const { query } = await questionNamed('who-paid-whom');
  const during = { from: '2001-01-01', to: '2001-12-31' };
  const { data } = await ask(app, query, { one: 'isis-zakat-bureau', other: 'abu-obeida-al-masri', during, language: 'EN' });
  expect(data).toMatchObject({ paths: { paths: [], omitted: [{ reason: 'FILTER', of: 'RELATIONSHIPS' }] } });
});

test('the question that the page about seeds teaches is one', async () => {
  const page = await readFile(new URL('seeds/README.md', root), 'utf8');
  const taught = /```yaml\n(question: 1[^]*?)```/.exec(page)?.[1] ?? '';
  const [question] = await withFolder({ 'taught.yaml': taught }, (folder) => readQuestions([folder]));
  const { errors, data } = await ask(app, question?.query ?? '', { body: 'isis', language: 'EN' });
  expect([question?.id, errors]).toEqual(['taught', []]);
  expect(data).toMatchObject({ entity: { relationships: { pageInfo: {} } } });
});
