import { once } from 'node:events';
import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '#server/app.ts';
import { listen, type Listening } from '#server/listen.ts';
import { createLog } from '#server/log.ts';
import { usualLimits } from '#server/security/limits.ts';
import { embedded } from '#tests/engine/stores.ts';

let close: () => Promise<void>;
let server: Listening;
const logged: string[] = [];
beforeAll(async () => {
  const { engine, close: closeStore } = await embedded.open();
  const log = createLog({ write: (line) => void logged.push(line) });
  server = await listen(createApp({ engine, log, pages: null, token: null }), '127.0.0.1', 0);
  close = async () => {
    await server.close(0);
    await closeStore();
  };
});
afterAll(() => close());

/** The status and the text of what a body is answered by. Without a length it is sent in chunks. */
async function answerTo(
  body: string,
  headers: Readonly<Record<string, string>>,
): Promise<{ readonly status: number; readonly text: string }> {
  const asked = request(new URL('/graphql', server.url), { method: 'POST', headers: { 'content-type': 'application/json', ...headers } });
  asked.on('error', () => undefined);
  // In pieces: the connection says neither at once that it is over nor how long it will be.
  for (let from = 0; from < body.length; from += 65_536) asked.write(body.slice(from, from + 65_536));
  asked.end();
  const answers: readonly unknown[] = await once(asked, 'response');
  const [answer] = answers;
  let text = '';
  for await (const chunk of isReadable(answer) ? answer : []) text += String(chunk);
  return { status: isReadable(answer) ? answer.statusCode : 0, text };
}

function isReadable(value: unknown): value is AsyncIterable<unknown> & { readonly statusCode: number } {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value && 'statusCode' in value;
}

const asking = JSON.stringify({ query: '{ __typename }' });
const padded = (length: number) => asking.padEnd(length, ' ');

test.each([
  { how: 'that says its length', headersOf: (body: string) => ({ 'content-length': String(body.length) }) },
  { how: 'in chunks', headersOf: () => ({}) },
])('a body $how is answered up to the limit, and refused in words beyond it', async ({ headersOf }) => {
  for (const body of [asking, padded(usualLimits.bytes)])
    expect(await answerTo(body, headersOf(body))).toEqual({ status: 200, text: '{"data":{"__typename":"Query"}}' });
  const long = padded(usualLimits.bytes + 1);
  const refused = { errors: [{ message: 'Request body too large', extensions: { code: 'REQUEST_ENTITY_TOO_LARGE' } }] };
  expect(await answerTo(long, headersOf(long))).toEqual({ status: 413, text: JSON.stringify(refused) });
});

test('who leaves in the middle of a body is no fault of the server', async () => {
  for (const headers of [{}, { 'content-length': '1000' }]) {
    const asked = request(new URL('/graphql', server.url), { method: 'POST', headers: { 'content-type': 'application/json', ...headers } });
    asked.on('error', () => undefined);
    asked.write('{"query":');
    await new Promise((sent) => setTimeout(sent, 100));
    const left = new Promise((closed) => asked.once('close', closed));
    asked.destroy();
    await left;
  }
  expect(await answerTo(asking, {})).toEqual({ status: 200, text: '{"data":{"__typename":"Query"}}' });
  await new Promise((told) => setTimeout(told, 100));
  expect(logged).toEqual([]);
});
