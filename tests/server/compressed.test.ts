import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '#server/app.ts';
import { compressedWhole } from '#server/compressed.ts';
import { listen, type Listening } from '#server/listen.ts';
import { createLog } from '#server/log.ts';
import { readPages } from '#server/staticFiles.ts';
import { packFiles } from '#web/build/packFiles.ts';
import { batch, entity } from '#tests/engine/fiction.ts';
import { embedded } from '#tests/engine/stores.ts';
import { write } from '#tests/engine/write.ts';

let server: Listening;
let close: () => Promise<void>;
let folder: string;
const script = `// ${'a fictional script that repeats itself; '.repeat(200)}\n`;
beforeAll(async () => {
  const opened = await embedded.open();
  close = opened.close;
  await write(opened.engine, batch({ entities: Array.from({ length: 200 }, (_, at) => entity(`clerk-${at}`)) }));
  folder = await mkdtemp(join(tmpdir(), 'isnad-packed-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<p>A fictional page</p>');
  await writeFile(join(folder, 'assets/a.js'), script);
  await writeFile(join(folder, 'assets/a.woff2'), 'a fictional font');
  await packFiles(folder);
  server = await listen(
    createApp({ engine: opened.engine, log: createLog(), pages: await readPages(folder), token: null }),
    '127.0.0.1',
    0,
  );
});
afterAll(async () => {
  await server.close();
  await close();
  await rm(folder, { recursive: true });
});

/** An answer as it travels: the bytes, not what a client makes of them. */
async function travelling(path: string, accepted: string | null, query: string | null = null, more: Readonly<Record<string, string>> = {}) {
  const asked = request(server.url + path, {
    method: query === null ? 'GET' : 'POST',
    headers: { ...(accepted === null ? {} : { 'accept-encoding': accepted }), 'content-type': 'application/json', ...more },
  });
  const answered = new Promise<IncomingMessage>((resolve, reject) => asked.once('response', resolve).once('error', reject));
  asked.end(query === null ? undefined : JSON.stringify({ query }));
  const answer = await answered;
  const chunks: Buffer[] = [];
  answer.on('data', (chunk: Buffer) => void chunks.push(chunk));
  await once(answer, 'end');
  const body = Buffer.concat(chunks);
  return { status: answer.statusCode, headers: answer.headers, encoding: answer.headers['content-encoding'] ?? null, body };
}

const whole = getIntrospectionQuery();

test.each<[accepted: string | null, encoding: string | null]>([
  [null, null],
  ['', null],
  ['identity', null],
  ['deflate', null],
  ['gzip', 'gzip'],
  ['gzip, deflate', 'gzip'],
  ['gzip, deflate, br, zstd', 'br'],
  ['GZIP;q=0.5 , BR;q=0', 'gzip'],
  ['gzip;q=0, br;q=0.000', null],
  ['*', 'br'],
  ['br;q=0, *', 'gzip'],
])('an answer of the API, an export and a file of the page travel as it is accepted: %j', async (accepted, encoding) => {
  const plain = await travelling('/graphql', null, whole);
  const answer = await travelling('/graphql', accepted, whole);
  expect([answer.encoding, answer.headers.vary, answer.headers['content-length']]).toEqual([
    encoding,
    'accept-encoding',
    String(answer.body.length),
  ]);
  expect(unpacked(answer).equals(plain.body)).toBe(true);
  expect(answer.body.length < plain.body.length / 5).toBe(encoding !== null);

  const file = await travelling('/assets/a.js', accepted);
  expect([file.encoding, file.headers.vary, unpacked(file).toString()]).toEqual([encoding, 'accept-encoding', script]);

  const exported = await travelling('/export/ndjson', accepted);
  expect([exported.headers.vary, unpacked(exported).toString().split('\n').length]).toEqual(['accept-encoding', 201]);
  expect(exported.encoding).toBe(encoding === 'br' && !/gzip|\*/.test(accepted ?? '') ? null : encoding && 'gzip');
});

function unpacked({ encoding, body }: { readonly encoding: string | null; readonly body: Buffer }): Buffer {
  if (encoding === 'br') return brotliDecompressSync(body);
  return encoding === 'gzip' ? gunzipSync(body) : body;
}

test('a short answer, and a file that is packed already, travel as they are', async () => {
  const answer = await travelling('/graphql', 'gzip, br', '{overview{engine}}');
  expect([answer.encoding, answer.body.toString()]).toEqual([null, '{"data":{"overview":{"engine":"EMBEDDED"}}}']);
  expect((await travelling('/assets/a.woff2', 'gzip, br')).encoding).toBe(null);
  expect((await travelling('/nothing', 'gzip, br')).encoding).toBe(null);
});

test('a file that is known is not sent again, in the encoding in which it is known', async () => {
  const tags = new Set<string>();
  for (const accepted of ['br', 'gzip', 'identity']) {
    const { etag = '' } = (await travelling('/assets/a.js', accepted)).headers;
    tags.add(etag);
    const again = await travelling('/assets/a.js', accepted, null, { 'if-none-match': etag });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  }
  expect(tags.size).toBe(3);
});

test('what happens piece by piece is sent piece by piece', async () => {
  const asked = new Request('http://localhost/graphql', { headers: { 'accept-encoding': 'gzip, br' } });
  const happening = new Response(new ReadableStream(), { headers: { 'content-type': 'text/event-stream; charset=utf-8' } });
  expect(await compressedWhole(asked, happening)).toBe(happening);
});
