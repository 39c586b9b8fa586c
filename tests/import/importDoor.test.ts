import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyBatch } from '#server/engine/batch.ts';
import type { Engine } from '#server/engine/engine.ts';
import { importFormats } from '#server/import/formats.ts';
import { tableFormats } from '#server/import/table/tableFormats.ts';
import { fictional, linesOf } from '#tests/import/fictionalList.ts';
import { mapping, table } from '#tests/import/fictionalTable.ts';
import { bodyOf, changesIn, lastOf, openDoor, send } from '#tests/import/openDoor.ts';

let door: Awaited<ReturnType<typeof openDoor>>;
beforeAll(async () => {
  door = await openDoor({ mostBytes: 2_000_000 });
});
afterAll(() => door.close());

const list = { 'list.ijson': fictional };
const held = (engine: Engine) => Array.fromAsync(engine.export());

test('what is taken is told', async () => {
  const answer = await door.app.fetch(new Request('http://localhost/import'));
  expect(await answer.json()).toMatchObject({
    mostBytes: 2_000_000,
    formats: { 0: { name: 'dossier', endings: ['.yaml', '.yml'], isTable: false }, length: importFormats.length + tableFormats.length },
  });
});

test('a file is tried, brought, brought again, and set back, and never stays where it was received', async () => {
  const { app, engine, left } = door;
  const about = { title: 'A list', publisher: 'Fictional Registry', by: 'a fictional editor' };
  const counts = (read: number) => ({ read, created: read, changed: 0 });
  expect(await lastOf(await send(app, bodyOf(list, { ...about, do: 'try' })))).toEqual({
    report: {
      rows: null,
      notes: [],
      decisions: 0,
      dossiers: ['a-list-5e9017ceb6'],
      editions: [],
      leftOut: { rows: 0, of: 0, complaints: [] },
      written: false,
      counts: { documents: counts(1), entities: counts(5), allegations: counts(7), relationships: counts(5) },
    },
  });
  expect(await held(engine)).toEqual([emptyBatch]);
  const answer = await send(app, bodyOf(list, about));
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('x-content-type-options')]).toEqual([
    200,
    'application/x-ndjson; charset=utf-8',
    'nosniff',
  ]);
  const [first, ...lines] = (await answer.text()).trim().split('\n');
  expect(JSON.parse(first ?? '')).toEqual({ doing: 'received', rows: 0, of: null, perSecond: null, secondsLeft: null });
  const done: unknown = JSON.parse(lines.at(-1) ?? '');
  expect(done).toMatchObject({
    report: {
      written: true,
      counts: { documents: { read: 1, created: 1, changed: 0 }, entities: { read: 5, created: 5, changed: 0 } },
      changes: { length: 1 },
    },
  });
  expect(await lastOf(await send(app, bodyOf(list, about)))).toMatchObject({
    report: { counts: { entities: { read: 5, created: 0, changed: 0 } }, changes: [] },
  });
  expect(await lastOf(await send(app, changesIn(done), {}, '/import/back'))).toEqual({
    setBack: 1,
    changes: [expect.stringMatching(/:back$/u)],
  });
  expect(await held(engine)).toEqual([emptyBatch]);
  expect((await send(app, 'some-other-change', {}, '/import/back')).status).toBe(400);
  expect(left()).toEqual([]);
});

test('a look says of each column what can be read in two ways, and asks how a file is written where nothing tells', async () => {
  const { app } = door;
  const look = async (text: string, more = {}) => lastOf(await send(app, bodyOf({ 'list.csv': text }, { do: 'look', ...more })));
  expect(await look('Name,Day,Sum\nAda Nobody,03/04/2015,"1,234"\nOmar Nowhere,25/04/2015,2.50\n')).toMatchObject({
    look: {
      writing: { encoding: 'utf-8', separator: ',', header: 1 },
      doubt: null,
      tables: [
        {
          looked: 2,
          isAll: true,
          lines: [2, 3],
          columns: [
            { name: 'Name', meaning: 'name', reason: { code: 'header' }, filled: 2 },
            {
              dates: {
                both: 1,
                example: { line: 2, text: '03/04/2015', first: '2015-04-03', second: '2015-03-04' },
                first: { number: 1, example: { line: 3, text: '25/04/2015' } },
                second: { number: 0, example: null },
              },
            },
            { numbers: { both: 1, example: { first: '1234', second: '1.234' }, first: { number: 1 }, second: { number: 0 } } },
          ],
        },
      ],
    },
  });
  const doubtful = 'a;b,c\n1;2,3\n';
  expect(await look(doubtful)).toMatchObject({
    look: { doubt: { about: 'separator', choices: [{ value: ',', sample: 'a;b,c\n1;2,3\n' }, { value: ';' }] }, tables: [] },
  });
  expect(await look(doubtful, { writtenAs: { separator: ';' } })).toMatchObject({
    look: { doubt: null, tables: [{ header: ['a', 'b,c'] }] },
  });
});

test('what is wrong with a table is told in the language that is asked for, as a code with its values', async () => {
  const { app } = door;
  const text = 'tables:\n  - entities:\n      event: { kind: EVENT, names: Name, date: Day }\n';
  const asked = { do: 'try', mapping: { text }, language: 'AR' };
  const answer = await lastOf(await send(app, bodyOf({ 'list.csv': 'Name,Day\nA fictional fair,03/04/2015\n' }, asked)));
  expect(answer).toMatchObject({
    failed: {
      complaints: [
        {
          line: 2,
          column: 2,
          code: 'dayOrMonth',
          values: { cell: '03/04/2015' },
          cells: ['A fictional fair', '03/04/2015'],
          message:
            '\u2068Day\u2069: «\u206803/04/2015\u2069» يُقرأ على وجهين، اليوم أولاً أو الشهر أولاً؛ اختر ترتيبهما للعمود (order: dmy أو order: mdy، أو order: open ليبقى مفتوحاً)',
        },
      ],
    },
  });
});

test('a table is looked at, and brought by a mapping', async () => {
  const { app, engine } = door;
  const files = { 'table.csv': table };
  expect(await lastOf(await send(app, bodyOf(files, { do: 'look' })))).toMatchObject({
    look: {
      tables: [{ name: null, header: { 0: 'Company', length: 10 }, more: false, rows: { length: 3 } }],
      said: { length: 1 },
    },
  });
  const done = await lastOf(await send(app, bodyOf(files, { mapping: { text: mapping } })));
  expect(done).toMatchObject({ report: { rows: 3, written: true } });
  expect(await lastOf(await send(app, changesIn(done), {}, '/import/back'))).toEqual({
    setBack: 1,
    changes: [expect.stringMatching(/:back$/u)],
  });
  expect(await held(engine)).toEqual([emptyBatch]);
});

test.each<[what: string, files: Readonly<Record<string, string>>, asked: object, complaint: object]>([
  ['a line that is cut off', { 'list.ijson': `${fictional}{"id":` }, {}, { file: 'list.ijson', line: 6, column: 1 }],
  ['a format that is none', list, { format: 'pdf' }, { file: 'format', line: 1 }],
  ['a table without a mapping', { 'list.csv': table }, {}, { file: 'list.csv', line: 1 }],
  ['a table too wide for a sheet', { 'a.csv': `${'a,'.repeat(16_384)}b\n` }, { do: 'look' }, { file: 'a.csv', line: 1 }],
  ['a mapping that is wrong', { 'list.csv': table }, { mapping: { text: 'tables: 7' } }, { file: 'mapping', line: 1, column: 9 }],
])('%s is refused at its place, and nothing is written', async (_, files, asked, complaint) => {
  expect(await lastOf(await send(door.app, bodyOf(files, asked)))).toMatchObject({
    failed: { code: 'DOSSIER_REFUSED', complaints: [expect.objectContaining(complaint)] },
  });
  expect([await held(door.engine), door.left()]).toEqual([[emptyBatch], []]);
});

test('what is wrong in the same way many times comes with its count', async () => {
  const lines = linesOf(...Array.from({ length: 60 }, (_, index) => ({ id: `n${index}`, schema: 'Nothing', properties: {} })));
  expect(await lastOf(await send(door.app, bodyOf({ 'list.ijson': lines })))).toMatchObject({
    failed: { complaints: { length: 20, 19: { more: 40 } } },
  });
});

test.each<[what: string, body: string, headers: Record<string, string>, status: number, code: string | null]>([
  ['a page of another origin', bodyOf(list), { 'sec-fetch-site': 'cross-site' }, 403, null],
  ['a form', bodyOf(list), { 'content-type': 'multipart/form-data; boundary=x' }, 415, null],
  ['what is no JSON', 'nothing\n', {}, 400, 'IMPORT_MISASKED'],
  ['nothing', '', {}, 400, 'IMPORT_CUT'],
  ['a path', bodyOf({ '../out.ijson': fictional }), {}, 400, 'IMPORT_MISASKED'],
  ['a sign that is not seen', bodyOf({ 'a\u0000b.ijson': fictional }), {}, 400, 'IMPORT_MISASKED'],
  ['a key that is none', bodyOf(list, { command: 'rm' }), {}, 400, 'IMPORT_MISASKED'],
  ['less than was announced', bodyOf(list).slice(0, -1), {}, 400, 'IMPORT_CUT'],
  ['more than was announced', `${bodyOf(list)}x`, {}, 400, 'IMPORT_MISASKED'],
  ['too much', bodyOf({ 'list.ijson': 'x'.repeat(2_000_001) }), {}, 413, 'IMPORT_TOO_LARGE'],
  ['too long a first line', 'x'.repeat(2_000_001), {}, 400, 'IMPORT_MISASKED'],
])('%s is refused, and leaves nothing', async (_, body, headers, status, code) => {
  const answer = await send(door.app, body, headers);
  expect(answer.status).toBe(status);
  if (code !== null) expect(await answer.json()).toMatchObject({ failed: { code } });
  expect([await held(door.engine), door.left()]).toEqual([[emptyBatch], []]);
});

test('who does not give the token brings nothing', async () => {
  const guarded = await openDoor({ token: 'sixteen-letters!' });
  try {
    expect((await send(guarded.app, bodyOf(list))).status).toBe(401);
    expect((await send(guarded.app, bodyOf(list), { authorization: 'Bearer another-word-that-is-wrong' })).status).toBe(401);
    expect(await held(guarded.engine)).toEqual([emptyBatch]);
    const answer = await send(guarded.app, bodyOf(list), { authorization: 'Bearer sixteen-letters!' });
    expect(await lastOf(answer)).toMatchObject({ report: { written: true } });
  } finally {
    await guarded.close();
  }
});
