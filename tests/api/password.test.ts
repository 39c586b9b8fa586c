import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '#server/app.ts';
import type { Engine } from '#server/engine/engine.ts';
import { createLog } from '#server/log.ts';
import { embedded } from '#tests/engine/stores.ts';

let engine: Engine;
let close: () => Promise<void>;
beforeAll(async () => ({ engine, close } = await embedded.open()));
afterAll(() => close());

const token = 'sixteen-letters-x';

/** A guarded server whose clock is moved by hand, and what it wrote into its log. */
function guarded() {
  let seconds = 0;
  const lines: string[] = [];
  const app = createApp({
    engine,
    log: createLog({ write: (line) => void lines.push(line) }),
    pages: null,
    token,
    now: () => new Date(seconds * 1000),
  });
  const ask = (password: string | null, from: string, cookie?: string) =>
    app.fetch(
      new Request('http://isnad.example/ready', {
        headers: { ...(password === null ? {} : { authorization: `Bearer ${password}` }), ...(cookie === undefined ? {} : { cookie }) },
      }),
      from,
    );
  const statuses = async (times: number, password: string | null, from: string, cookie?: string) => {
    const all = new Set<number>();
    for (let n = 0; n < times; n += 1) all.add((await ask(password, from, cookie)).status);
    return [...all];
  };
  return { ask, statuses, lines, wait: (more: number) => void (seconds += more) };
}

test('who guesses on is told to wait, and a guess that would be right is of no use until then', async () => {
  const { ask, statuses, wait } = guarded();
  expect(await statuses(20, 'wrong', '192.0.2.1')).toEqual([401]);
  const braked = await ask('wrong', '192.0.2.1');
  expect([braked.status, braked.headers.get('retry-after'), await braked.text()]).toEqual([
    429,
    '10',
    'Too many wrong passwords came from your address; wait 10 seconds.\n',
  ]);
  expect(await statuses(500, token, '192.0.2.1')).toEqual([429]);
  wait(10);
  expect(await statuses(1, 'wrong', '192.0.2.1')).toEqual([401]);
  expect(await statuses(1, 'wrong', '192.0.2.1')).toEqual([429]);
  wait(200);
  expect(await statuses(20, 'wrong', '192.0.2.1')).toEqual([401]);
});

test('one guesser locks out neither other addresses nor a browser at the same address that has given the password before', async () => {
  const { ask, statuses } = guarded();
  const cookie = (await ask(token, '192.0.2.1')).headers.get('set-cookie') ?? '';
  expect(cookie).toMatch(/^isnad-known=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
  await statuses(30, 'wrong', '192.0.2.1');
  const [pair = ''] = cookie.split(';');
  expect(await statuses(3, token, '192.0.2.1', `other=1; ${pair}`)).toEqual([200]);
  expect((await ask(token, '192.0.2.1', pair)).headers.get('set-cookie')).toBeNull();
  expect(await statuses(1, token, '192.0.2.1', 'isnad-known=guessed')).toEqual([429]);
  expect(await statuses(1, token, '192.0.2.2')).toEqual([200]);
  expect(await statuses(1, null, '192.0.2.1', pair)).toEqual([401]);
  expect(await statuses(1, 'wrong', '192.0.2.1', pair)).toEqual([401]);
});

test('the same address written in two ways, and a network of IPv6, count as one', async () => {
  const { statuses } = guarded();
  await statuses(20, 'wrong', '::ffff:192.0.2.1');
  expect(await statuses(1, 'wrong', '192.0.2.1')).toEqual([429]);
  await statuses(20, 'wrong', '2001:db8:1:2:3:4:5:6');
  expect(await statuses(1, 'wrong', '2001:db8:1:2::1')).toEqual([429]);
  expect(await statuses(1, 'wrong', '2001:db8:1:3::1')).toEqual([401]);
});

test('asking without a password is no guess', async () => {
  const { statuses } = guarded();
  expect(await statuses(100, null, '192.0.2.1')).toEqual([401]);
  expect(await statuses(1, token, '192.0.2.1')).toEqual([200]);
});

test('a password without a user before a colon is none', async () => {
  const { ask } = guarded();
  const app = createApp({ engine, log: createLog({ write: () => {} }), pages: null, token });
  const basic = (pair: string) =>
    app.fetch(new Request('http://isnad.example/ready', { headers: { authorization: `Basic ${Buffer.from(pair).toString('base64')}` } }));
  expect([(await basic(token)).status, (await basic(`:${token}`)).status, (await basic(`a:b:${token}`)).status]).toEqual([401, 200, 401]);
  expect((await ask(`x:${token}`, '192.0.2.1')).status).toBe(401);
});

test('each refusal is a line in the log, of nothing that the asker wrote', async () => {
  const { ask, lines, statuses } = guarded();
  await ask(null, '192.0.2.1');
  await ask('forged-line-x', '192.0.2.1');
  await statuses(20, 'forged-line-x', '192.0.2.1');
  const told = lines.map((line) => line.replace(/"time":\d+,/, ''));
  expect(told).toHaveLength(22);
  expect([told[0], told[1], told[21]]).toEqual([
    '{"level":30,"from":"192.0.2.1","msg":"refused: no password"}\n',
    '{"level":40,"from":"192.0.2.1","msg":"refused: a wrong password"}\n',
    '{"level":40,"from":"192.0.2.1","seconds":10,"msg":"refused: too many wrong passwords from this address"}\n',
  ]);
  expect(lines.join('')).not.toMatch(/forged|sixteen/);
});
