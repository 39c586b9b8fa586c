import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp, type App } from '#server/app.ts';
import type { Engine } from '#server/engine/engine.ts';
import { createLog } from '#server/log.ts';
import { embedded } from '#tests/engine/stores.ts';

let engine: Engine;
let close: () => Promise<void>;
beforeAll(async () => ({ engine, close } = await embedded.open()));
afterAll(() => close());

function app(token: string | null): App {
  return createApp({ engine, log: createLog(), pages: null, token });
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
    log: createLog(),
    pages: null,
    token: null,
  });
  expect([
    await status(down, 'http://localhost/health'),
    await status(down, 'http://localhost/ready'),
    await status(down, 'http://localhost/nothing'),
  ]).toEqual([200, 503, 404]);
});

test('a page of another origin is given nothing by a preflight, and a form cannot ask', async () => {
  const open = app(null);
  const preflight = await open.fetch(
    new Request('http://localhost/graphql', {
      method: 'OPTIONS',
      headers: { origin: 'http://evil.example', 'access-control-request-method': 'POST' },
    }),
  );
  expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
  for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain'])
    expect(
      (
        await open.fetch(
          new Request('http://localhost/graphql', { method: 'POST', headers: { 'content-type': type }, body: 'query={overview{engine}}' }),
        )
      ).status,
    ).toBe(415);
});
