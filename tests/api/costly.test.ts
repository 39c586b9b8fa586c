import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp, type App } from '#server/app.ts';
import type { Engine } from '#server/engine/engine.ts';
import { createLog } from '#server/log.ts';
import { appOver } from '#tests/api/appOver.ts';
import { ask, codes } from '#tests/api/ask.ts';
import { small } from '#tests/engine/smallGraph.ts';
import { embedded } from '#tests/engine/stores.ts';
import { write } from '#tests/engine/write.ts';

let engine: Engine;
let app: App;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ engine, close } = await embedded.open());
  await write(engine, small);
  app = appOver(engine);
});
afterAll(() => close());

/** Milliseconds of CPU since then, of the whole process. */
function milliseconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

test.each([30, 60, 90, 120, 160])('fragments spread in fragments, %i times on each of four levels, at once', async (times) => {
  const spread = (on: string, from: string, inner: string) =>
    `${from} ${Array.from({ length: 4 }, (_, n) => `fragment F${n} on ${on} {${`...F${n + 1} `.repeat(times)}}`).join(' ')} fragment F4 on ${on} {${inner}}`;
  for (const each of [app, createApp({ engine, log: createLog(), pages: null, token: null, execution: 'normal' })])
    for (let again = 0; again < 3; again += 1) {
      const before = process.cpuUsage();
      expect(await ask(each, spread('Query', '{...F0}', '__typename'))).toMatchObject({ data: { __typename: 'Query' }, errors: [] });
      expect(await ask(each, spread('Overview', '{overview{...F0}}', 'engine'))).toMatchObject({
        data: { overview: { engine: 'EMBEDDED' } },
        errors: [],
      });
      expect(codes(await ask(each, spread('Query', '{...F0}', 'dossiers { id }')))).toEqual(['TOO_BROAD']);
      expect(milliseconds(before)).toBeLessThan(1_000);
    }
});

test('fragments that each spread the next one twice, a hundred deep', async () => {
  const text = `{overview{...F0}} ${Array.from({ length: 100 }, (_, n) => `fragment F${n} on Overview {...F${n + 1} ...F${n + 1}}`).join(' ')} fragment F100 on Overview {engine}`;
  for (let again = 0; again < 3; again += 1) {
    const before = process.cpuUsage();
    expect((await ask(app, text)).data).toEqual({ overview: { engine: 'EMBEDDED' } });
    expect(milliseconds(before)).toBeLessThan(1_000);
  }
});

test('ties of ties, whose every end may be of any kind and every tie of any type', async () => {
  const nestedIn = (own: string) => `{entity(id:"ana"){${'relationships(first:2){nodes{source{'.repeat(3)}${own}${'}}}'.repeat(3)}}}`;
  for (const own of ['id', '__typename', 'id ... on Person { label } ... on Group { label } ... on Location { label }'])
    for (let again = 0; again < 3; again += 1) {
      const before = process.cpuUsage();
      expect((await ask(app, nestedIn(own))).errors).toEqual([]);
      expect(milliseconds(before)).toBeLessThan(1_000);
    }
});

test.each([
  ['the same field 1,900 times', `{overview{${'engine '.repeat(1_900)}}}`],
  ['the same list of fields 40 times', `{${`overview{${'engine '.repeat(40)}}`.repeat(40)}}`],
  ['lists in lists in lists, each ten times', `{${`dossiers{${`documents{${'id '.repeat(10)}}`.repeat(10)}}`.repeat(10)}}`],
  [
    '190 fragments beside each other',
    `{overview{${Array.from({ length: 190 }, (_, n) => `...F${n} `).join('')}}}${Array.from({ length: 190 }, (_, n) => ` fragment F${n} on Overview{allegations engine}`).join('')}`,
  ],
  ['1,900 fields that do not exist', `{${Array.from({ length: 1_900 }, (_, n) => `overvie${n} `).join('')}}`],
])('what takes long to validate: %s', async (_, text) => {
  const before = process.cpuUsage();
  await ask(app, text);
  expect(milliseconds(before)).toBeLessThan(1_000);
});

const ids = 'query ($ids: [ID!]!) { neighborhood(ids: $ids) { omitted { count } } }';
test.each<[what: string, ids: unknown, code: string]>([
  ['a list of many', Array.from({ length: 100_000 }, (_, n) => `a${n}`), 'TOO_LONG'],
  ['a list of many that are none', Array.from({ length: 100_000 }, () => ({})), 'TOO_LONG'],
  ['a list of fewer that are none', Array.from({ length: 19_000 }, () => ({})), 'BAD_REQUEST'],
  ['a text of a megabyte', ['a'.repeat(1_000_000)], 'REQUEST_ENTITY_TOO_LARGE'],
])('variables that are too many, however often they come: %s', async (_, given, code) => {
  for (let again = 0; again < 3; again += 1) {
    const before = process.cpuUsage();
    expect([...new Set(codes(await ask(app, ids, { ids: given })))]).toEqual([code]);
    expect(milliseconds(before)).toBeLessThan(1_000);
  }
});
