import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp, type App } from '#server/app.ts';
import type { Engine } from '#server/engine/engine.ts';
import { createLog } from '#server/log.ts';
import { readPages } from '#server/staticFiles.ts';
import { embedded } from '#tests/engine/stores.ts';

let engine: Engine;
let close: () => Promise<void>;
beforeAll(async () => ({ engine, close } = await embedded.open()));
afterAll(() => close());

function app(token: string | null): App {
  return createApp({ engine, log: createLog({ write: () => {} }), pages: null, token });
}

async function status(of: App, url: string, headers: Readonly<Record<string, string>> = {}): Promise<number> {
  return (await of.fetch(new Request(url, { headers }))).status;
}

test('without a token only a loopback name is answered, so that no page elsewhere can borrow the reader', async () => {
  const open = app(null);
  expect(await status(open, 'http://127.0.0.1:4000/ready')).toBe(200);
  expect(await status(open, 'http://localhost:4000/ready')).toBe(200);
  expect(await status(open, 'http://[::1]:4000/ready')).toBe(200);
  expect(await status(open, 'http://isnad.example:4000/ready')).toBe(421);
  expect(await status(open, 'http://127.0.0.1.example:4000/graphql')).toBe(421);
});

test('with a token everybody gives it, as a bearer token or as a password', async () => {
  const guarded = app('sixteen-letters-x');
  const basic = (text: string) => ({ authorization: `Basic ${Buffer.from(text).toString('base64')}` });
  expect(await status(guarded, 'http://isnad.example/ready')).toBe(401);
  expect(await status(guarded, 'http://isnad.example/ready', { authorization: 'Bearer sixteen-letters-y' })).toBe(401);
  expect(await status(guarded, 'http://isnad.example/ready', { authorization: 'Bearer sixteen-letters-x' })).toBe(200);
  expect(await status(guarded, 'http://isnad.example/ready', basic('anyone:sixteen-letters-x'))).toBe(200);
  expect(await status(guarded, 'http://isnad.example/ready', basic('anyone:wrong'))).toBe(401);
  expect(await status(guarded, 'http://isnad.example/health')).toBe(200);
});

test('health answers without the store, readiness asks it', async () => {
  const down = createApp({
    engine: { ...engine, ping: () => Promise.reject(new Error('down')) },
    log: createLog({ write: () => {} }),
    pages: null,
    token: null,
  });
  expect([
    await status(down, 'http://localhost/health'),
    await status(down, 'http://localhost/ready'),
    await status(down, 'http://localhost/nothing'),
  ]).toEqual([200, 503, 404]);
});

test('who goes away while a question is answered leaves no error in the log', async () => {
  const written: string[] = [];
  const open = createApp({ engine, log: createLog({ write: (line) => void written.push(line) }), pages: null, token: null });
  const leaving = new AbortController();
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ query: '{ overview { allegations } }' });
  const answer = open.fetch(new Request('http://127.0.0.1/graphql', { method: 'POST', headers, body, signal: leaving.signal }));
  leaving.abort();
  await answer;
  expect(written).toEqual([]);
});

test('readiness says what whoever runs the server should know, a line each', async () => {
  const cautious = createApp({
    engine: { ...engine, ping: () => Promise.resolve(['the store is fictional', 'it rains']) },
    log: createLog({ write: () => {} }),
    pages: null,
    token: null,
  });
  const words = async (asked: ReturnType<typeof createApp>) => (await asked.fetch(new Request('http://localhost/ready'))).text();
  expect(await words(cautious)).toBe('ready\ncaution: the store is fictional\ncaution: it rains\n');
  expect(await words(app(null))).toBe('ready\n');
});

const question = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{overview{engine}}"}' };

test('the API is asked by POST and with JSON alone, so that no address and no form is a question', async () => {
  const open = app(null);
  for (const method of ['GET', 'HEAD', 'PUT', 'OPTIONS', 'DELETE']) {
    const answer = await open.fetch(new Request('http://localhost/graphql?query={overview{engine}}', { method }));
    expect([method, answer.status, answer.headers.get('allow')]).toEqual([method, 405, 'POST']);
  }
  for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain'])
    expect((await open.fetch(new Request('http://localhost/graphql', { ...question, headers: { 'content-type': type } }))).status).toBe(
      415,
    );
  const answer = await open.fetch(new Request('http://localhost/graphql', question));
  expect([answer.status, await answer.json()]).toEqual([200, { data: { overview: { engine: 'EMBEDDED' } } }]);
});

test.each<[who: string, headers: Record<string, string>, graphql: number, exported: number, page: number]>([
  ['who is no browser', {}, 200, 200, 200],
  ['a page of this server', { origin: 'http://localhost', 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' }, 200, 200, 200],
  ['a page of this server behind a proxy', { origin: 'https://isnad.example', 'sec-fetch-site': 'same-origin' }, 200, 200, 200],
  ['a page of this server in a browser that says little', { origin: 'http://localhost' }, 200, 200, 200],
  [
    'a person who types the address',
    { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' },
    200,
    200,
    200,
  ],
  ['a link in a letter', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }, 403, 403, 200],
  ['a link of a page beside', { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }, 403, 403, 200],
  ['a frame elsewhere', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' }, 403, 403, 403],
  ['an image elsewhere', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' }, 403, 403, 403],
  ['a page of another origin', { origin: 'http://evil.example', 'sec-fetch-site': 'cross-site' }, 403, 403, 403],
  ['a page at another port', { origin: 'http://localhost:8080', 'sec-fetch-site': 'same-site' }, 403, 403, 403],
  ['a page of another origin in a browser that says little', { origin: 'http://evil.example' }, 403, 403, 403],
  ['a page at another port in a browser that says little', { origin: 'http://localhost:8080' }, 403, 403, 403],
  ['a page without an origin', { origin: 'null' }, 403, 403, 403],
])('%s', async (_, headers, graphql, exported, page) => {
  const pages = () => new Response('a page');
  const open = createApp({ engine, log: createLog({ write: () => {} }), pages, token: null });
  const asked = await open.fetch(new Request('http://localhost/graphql', { ...question, headers: { ...question.headers, ...headers } }));
  expect([
    asked.status,
    await status(open, 'http://localhost/export/ndjson', headers),
    await status(open, 'http://localhost/', headers),
  ]).toEqual([graphql, exported, page]);
});

test('every answer is read as what it is called, by pages of this server alone, and kept by nobody', async () => {
  const failing = createApp({
    engine: { ...engine, ping: () => Promise.reject(new Error('down')) },
    log: createLog({ write: () => {} }),
    pages: () => {
      throw new Error('a fault');
    },
    token: null,
  });
  const open = app(null);
  const answers = [
    await open.fetch(new Request('http://localhost/graphql', question)),
    await open.fetch(new Request('http://localhost/graphql', { ...question, body: '{' })),
    await open.fetch(new Request('http://localhost/graphql', { ...question, body: '{"query":"{nothing}"}' })),
    await open.fetch(new Request('http://localhost/graphql')),
    await open.fetch(new Request('http://localhost/graphql', { ...question, headers: {} })),
    await open.fetch(new Request('http://localhost/export/pdf')),
    await open.fetch(new Request('http://localhost/export/ndjson')),
    await open.fetch(new Request('http://localhost/health')),
    await open.fetch(new Request('http://localhost/ready')),
    await failing.fetch(new Request('http://localhost/ready')),
    await failing.fetch(new Request('http://localhost/')),
    await open.fetch(new Request('http://localhost/nothing')),
    await open.fetch(new Request('http://elsewhere.example/')),
    await open.fetch(new Request('http://localhost/', { headers: { origin: 'http://evil.example' } })),
    await app('sixteen-letters-x').fetch(new Request('http://localhost/')),
  ];
  expect(answers.map(({ status: each }) => each)).toEqual([200, 400, 200, 405, 415, 404, 200, 200, 200, 503, 500, 404, 421, 403, 401]);
  for (const { headers } of answers)
    expect([
      headers.get('x-content-type-options'),
      headers.get('cross-origin-resource-policy'),
      headers.get('cache-control'),
      headers.get('access-control-allow-origin'),
    ]).toEqual(['nosniff', 'same-origin', 'no-store', null]);
  expect(await answers[10]?.text()).toBe('This could not be answered; the log of the server says why.\n');
});

test('files of the page may be kept, are sealed likewise, and ask a browser for nothing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-pages-'));
  try {
    await mkdir(join(folder, 'assets'));
    await writeFile(join(folder, 'index.html'), '<p>A fictional page</p>');
    await writeFile(join(folder, 'assets/a.js'), 'void 0;');
    const open = createApp({ engine, log: createLog({ write: () => {} }), pages: await readPages(folder), token: null });
    for (const [path, kept] of [
      ['/', 'no-cache'],
      ['/assets/a.js', 'private, max-age=31536000, immutable'],
    ]) {
      const { headers } = await open.fetch(new Request(`http://localhost${path}`));
      expect(headers.get('cache-control')).toBe(kept);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('permissions-policy')).toContain('geolocation=()');
    }
    expect((await open.fetch(new Request('http://localhost/', { method: 'POST' }))).status).toBe(405);

    const framed = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' };
    const inFrame = (server: App, path: string) => server.fetch(new Request(`http://localhost${path}`, { headers: framed }));
    expect((await inFrame(open, '/?embed=1')).status).toBe(403);
    const frames = ['https://news.example', 'http://127.0.0.1:8080'];
    const shared = createApp({ engine, log: createLog({ write: () => {} }), pages: await readPages(folder, frames), token: null, frames });
    const policyOf = async (path: string) =>
      (await shared.fetch(new Request(`http://localhost${path}`))).headers.get('content-security-policy')?.split('; ').at(-1);
    expect(await policyOf('/?embed=1')).toBe('frame-ancestors https://news.example http://127.0.0.1:8080');
    expect([await policyOf('/'), await policyOf('/?embed=0'), await policyOf('/i/work')]).toEqual(Array(3).fill("frame-ancestors 'none'"));
    expect((await inFrame(shared, '/?embed=1')).status).toBe(200);
    expect((await inFrame(shared, '/')).status).toBe(403);
    expect((await inFrame(shared, '/graphql?embed=1')).status).toBe(403);
    expect((await inFrame(shared, '/export/all.xlsx?embed=1')).status).toBe(403);
  } finally {
    await rm(folder, { recursive: true });
  }
});
