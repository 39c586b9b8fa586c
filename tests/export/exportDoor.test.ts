import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { createApp, type App } from '#server/app.ts';
import type { Batch } from '#server/engine/batch.ts';
import type { Engine } from '#server/engine/engine.ts';
import { StoreUnavailable } from '#server/engine/failure.ts';
import { exportFormats } from '#server/export/formats.ts';
import { listen } from '#server/listen.ts';
import { exportGroups } from '#web/panels/export/formats.ts';
import { createLog } from '#server/log.ts';
import { batch, entity } from '#tests/engine/fiction.ts';
import { embedded } from '#tests/engine/stores.ts';
import { write } from '#tests/engine/write.ts';

let engine: Engine;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ engine, close } = await embedded.open());
  await write(engine, batch({ entities: [entity('clerk')] }));
});
afterAll(() => close());

const log = createLog();
log.level = 'silent';

function app(exported?: () => AsyncIterable<Batch>, token: string | null = null): App {
  const asked = exported ? { ...engine, export: exported } : engine;
  return createApp({ engine: asked, log, pages: null, token, now: () => new Date('2030-01-02T03:04:05Z') });
}

function ask(of: App, path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Response> {
  return of.fetch(new Request(`http://localhost${path}`, { headers, method }));
}

/** Batches of many entities, without end; told is called when nobody wants more. */
async function* endless(told: () => void): AsyncIterable<Batch> {
  try {
    for (let page = 0; ; page += 1) yield batch({ entities: Array.from({ length: 100 }, (_, at) => entity(`e${page}-${at}`)) });
  } finally {
    told();
  }
}

/** Batches that cannot be read. */
async function* brokenBy(error: Error | null): AsyncIterable<Batch> {
  if (error) throw error;
  yield batch({});
}

test('everything is given as a file that a browser keeps and no cache does', async () => {
  const answer = await ask(app(), '/export/ndjson', { 'sec-fetch-site': 'same-origin' });
  expect([answer.status, Object.fromEntries(answer.headers)]).toEqual([
    200,
    {
      'cache-control': 'no-store',
      'content-disposition': 'attachment; filename="isnad-2030-01-02.ndjson"',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
      'content-type': 'application/x-ndjson; charset=utf-8',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      vary: 'accept-encoding',
      'x-content-type-options': 'nosniff',
    },
  ]);
  expect(await answer.text()).toBe(
    '{"entity":{"id":"clerk","kind":"PERSON","names":[{"text":"Fictional clerk","kind":"PRIMARY","script":"Latn","language":"en"}]}}\n',
  );
});

test.each<[what: string, path: string, status: number, headers?: Record<string, string>, method?: string]>([
  ['a format that is none', '/export/pdf', 404],
  ['no format', '/export/', 404],
  ['a name of the prototype', '/export/__proto__', 404],
  ['another method', '/export/ndjson', 405, {}, 'PUT'],
  ['a page of another origin', '/export/ndjson', 403, { 'sec-fetch-site': 'cross-site' }],
  ['a page at another port', '/export/ndjson', 403, { 'sec-fetch-site': 'same-site' }],
])('%s is refused', async (_, path, status, headers = {}, method = 'GET') => {
  expect((await ask(app(), path, headers, method)).status).toBe(status);
});

test('who may not ask the API may not ask for an export', async () => {
  const guarded = app(undefined, 'sixteen-letters-x');
  expect((await ask(guarded, '/export/ndjson')).status).toBe(401);
  expect((await ask(guarded, '/export/ndjson', { authorization: 'Bearer sixteen-letters-x' })).status).toBe(200);
  expect((await app().fetch(new Request('http://isnad.example/export/ndjson'))).status).toBe(421);
});

test('a store that is away is said with a status of its own, and a fault is not told', async () => {
  const failing = (error: Error) => app(() => brokenBy(error));
  const away = await ask(failing(new StoreUnavailable('the store does not answer')), '/export/ndjson');
  expect([away.status, await away.text()]).toEqual([503, 'the store does not answer\n']);
  const faulty = await ask(failing(new Error('secret')), '/export/ndjson');
  expect([faulty.status, await faulty.text()]).toEqual([500, 'The export could not be written; the log of the server says why.\n']);
});

test('a store that is larger than a dossier may be is said so before the first byte', async () => {
  const answer = await ask(
    app(() => endless(() => {})),
    '/export/dossier',
  );
  expect([answer.status, await answer.text()]).toEqual([
    413,
    'what is in the store is larger than the 8,000,000 bytes that a dossier may have; write it as ndjson, which has no such limit\n',
  ]);
});

test('one export is written at a time, and ends when the asker goes away', async () => {
  let ended = 0;
  const server = await listen(
    app(() => endless(() => void (ended += 1))),
    '127.0.0.1',
    0,
  );
  try {
    const going = request(`${server.url}/export/ndjson`);
    const first = await new Promise<string>((resolve, reject) => {
      going.on('error', reject);
      going.on('response', (response) => response.once('data', (chunk: Buffer) => resolve(chunk.toString('utf8', 0, 20))));
      going.end();
    });
    expect(first).toBe('{"entity":{"id":"e0-');
    expect((await fetch(`${server.url}/export/ndjson`)).status).toBe(503);
    going.destroy();
    await expect.poll(() => ended, { timeout: 5_000 }).toBe(1);
  } finally {
    await server.close();
  }
});

test('a form that is too long is answered, though it is still being sent', async () => {
  const server = await listen(app(), '127.0.0.1', 0);
  try {
    const answer = await fetch(`${server.url}/export/ndjson`, { method: 'POST', body: 'a'.repeat(8_000_000) });
    expect([answer.status, await answer.text()]).toEqual([413, expect.stringMatching(/^The part that is asked for is told in more than /)]);
  } finally {
    await server.close();
  }
});

test('an export that breaks off is not taken for a whole one, and the server lives on', async () => {
  const server = await listen(
    app(async function* () {
      yield batch({ entities: Array.from({ length: 2_000 }, (_, at) => entity(`e${at}`)) });
      throw new Error('broken');
    }),
    '127.0.0.1',
    0,
  );
  try {
    const answer = await fetch(`${server.url}/export/ndjson`);
    await expect(answer.text()).rejects.toThrow();
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
  } finally {
    await server.close();
  }
});

test('the page offers every format that the server writes, and no other', () => {
  expect(exportGroups.flatMap(({ formats }) => [...formats]).toSorted()).toEqual(exportFormats.map(({ name }) => name).toSorted());
});

test('a file to publish comes with what was changed, and no faster than one at a time; what is wrong is said', async () => {
  const post = (of: App, body: string, type = 'application/json') =>
    of.fetch(new Request('http://localhost/export/publish', { method: 'POST', body, headers: { 'content-type': type } }));
  const answer = await post(app(), JSON.stringify({ part: { entities: 'clerk' } }));
  expect(answer.status).toBe(200);
  const file = z
    .object({ html: z.string(), has: z.unknown(), changes: z.looseObject({ renamed: z.unknown() }) })
    .parse(await answer.json());
  expect(file.html).toMatch(/^<!doctype html>[^]*Person 1/);
  expect([file.has, file.changes.renamed]).toEqual([
    { names: 1, ties: 0, documents: 0 },
    [
      {
        id: 'clerk',
        from: { en: 'Fictional clerk', ar: 'Fictional clerk' },
        to: { en: 'Person 1', ar: 'شخص 1' },
        covered: false,
        tells: ['pattern'],
      },
    ],
  ]);
  expect((await ask(app(), '/export/publish')).status).toBe(405);
  expect((await post(app(), 'part=all', 'text/plain')).status).toBe(415);
  expect((await post(app(), '{')).status).toBe(400);
  expect((await post(app(), JSON.stringify({ part: { entities: 'nobody' } }))).status).toBe(400);
  expect((await post(app(), JSON.stringify({ words: ['a'.repeat(1_100_000)] }))).status).toBe(413);
  expect((await post(app(undefined, 'sixteen-letters-x'), '{}')).status).toBe(401);
});
