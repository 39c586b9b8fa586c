import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect, createServer as createTcpServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const main = fileURLToPath(new URL('../../server/main.ts', import.meta.url));
let data: string;
const children: ChildProcess[] = [];
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'isnad-main-'));
});
afterEach(async () => {
  for (const child of children.splice(0)) {
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  }
  rmSync(data, { recursive: true, force: true });
});

type Run = { readonly child: ChildProcess; readonly out: string[]; readonly err: string[] };

function run(flags: readonly string[], environment: Readonly<Record<string, string>> = {}): Run {
  const child = spawn(process.execPath, [main, ...flags], {
    env: { PATH: process.env['PATH'], ISNAD_DATA: data, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  const started: Run = { child, out: [], err: [] };
  createInterface(child.stdout).on('line', (line) => void started.out.push(line));
  createInterface(child.stderr).on('line', (line) => void started.err.push(line));
  return started;
}

async function ready({ child, out, err }: Run): Promise<string> {
  while (out.length === 0) {
    if (child.exitCode !== null) throw new Error(err.join('\n'));
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return /http:\/\/[^ ]+/.exec(out[0] ?? '')?.[0] ?? '';
}

async function ended({ child }: Run): Promise<number | null> {
  if (child.exitCode === null) await once(child, 'exit');
  return child.exitCode;
}

async function overview(url: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ overview { documents engine } dossiers { id } }' }),
  });
  return response.json();
}

test('an empty store gets the first dossier, one line says where, and a signal ends it in order', async () => {
  const first = run(['--port', '0']);
  const url = await ready(first);
  expect(first.out).toEqual([`Isnad is ready: ${url} (the API is at ${url}/graphql)`]);
  expect(first.err).toEqual(['the store is empty: loading the first dossier']);
  const held = { data: { overview: { documents: 1, engine: 'EMBEDDED' }, dossiers: [{ id: 'deir-ez-zor-2015' }] } };
  expect(await overview(url)).toEqual(held);
  expect([(await fetch(`${url}/health`)).status, (await fetch(`${url}/ready`)).status]).toEqual([200, 200]);
  first.child.kill('SIGTERM');
  expect(await ended(first)).toBe(0);
  const second = run(['--port', '0']);
  expect(await overview(await ready(second))).toEqual(held);
  expect(second.err).toEqual([]);
});

test('a data folder in use is said, with what to do', async () => {
  const first = run(['--port', '0']);
  await ready(first);
  const second = run(['--port', '0']);
  expect(await ended(second)).toBe(1);
  expect(second.err.join('\n')).toBe(
    `${join(data, 'isnad.sqlite')} is open in another process; stop that one, or choose another data folder with ISNAD_DATA`,
  );
  first.child.kill('SIGTERM');
  await ended(first);
});

test('a taken port is said before anything is opened or written', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const address = taken.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const server = run(['--port', String(port)]);
  expect(await ended(server)).toBe(1);
  expect(server.err).toEqual([
    `port ${port} on 127.0.0.1 is taken; choose another: npm start -- --port ${port + 1}, or PORT=${port + 1} npm start`,
  ]);
  expect(readdirSync(data)).toEqual([]);
  taken.close();
});

test('while the store is awaited the process says that it lives and is not ready, and a signal ends it', async () => {
  const silent = createTcpServer().listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const port = await freePort();
  const address = silent.address();
  const uri = `bolt://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const server = run(['--port', String(port)], { NEO4J_URI: uri, NEO4J_PASSWORD: 'fictional words' });
  const url = `http://127.0.0.1:${port}`;
  await expect
    .poll(
      () =>
        fetch(`${url}/health`).then(
          ({ status }) => status,
          () => 0,
        ),
      { timeout: 30_000 },
    )
    .toBe(200);
  for (const path of ['/ready', '/', '/graphql', '/export/ndjson']) {
    const answer = await fetch(url + path);
    expect([path, answer.status, answer.headers.get('retry-after'), await answer.text()]).toEqual([
      path,
      503,
      '2',
      'Isnad is starting: its store is being opened. Ask again in a moment.\n',
    ]);
  }
  server.child.kill('SIGTERM');
  expect(await ended(server)).toBe(143);
  silent.close();
});

test('SIGTERM, SIGINT and SIGHUP each end it within five seconds, whatever a client holds', async () => {
  const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;
  const servers = signals.map((signal) => ({ signal, server: run(['--port', '0'], { ISNAD_DATA: join(data, signal) }) }));
  for (const { server } of servers) {
    const port = Number(new URL(await ready(server)).port);
    for (const text of [
      'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{',
      'GET /',
    ])
      await sendHalf(port, text);
  }
  await Promise.all(
    servers.map(async ({ signal, server }) => {
      const began = performance.now();
      server.child.kill(signal);
      expect([signal, await ended(server)]).toEqual([signal, 0]);
      expect(performance.now() - began, signal).toBeLessThan(6_000);
      expect(server.err.at(-1), signal).toContain('connections were cut that had not ended in time');
    }),
  );
});

test('a second signal ends it at once, with the code of the signal', async () => {
  const server = run(['--port', '0']);
  await sendHalf(Number(new URL(await ready(server)).port), 'GET /');
  server.child.kill('SIGTERM');
  await new Promise((resolve) => setTimeout(resolve, 500));
  const began = performance.now();
  server.child.kill('SIGINT');
  expect(await ended(server)).toBe(130);
  expect(performance.now() - began).toBeLessThan(2_000);
});

test('requests that were sent when a signal comes are all answered', async () => {
  const server = run(['--port', '0']);
  const url = await ready(server);
  const going = Array.from({ length: 20 }, () => overview(url));
  await new Promise((resolve) => setTimeout(resolve, 10));
  server.child.kill('SIGTERM');
  expect(await Promise.all(going)).toHaveLength(20);
  expect(await ended(server)).toBe(0);
});

/** A connection on which a text was sent that is no whole request. */
async function sendHalf(port: number, text: string): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {});
  await once(socket, 'connect');
  socket.write(text);
}

async function freePort(): Promise<number> {
  const server = createTcpServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

test('wrong settings are said all at once, and help is printed', async () => {
  const wrong = run(['--port', 'x'], { HOST: '0.0.0.0' });
  expect([await ended(wrong), wrong.err]).toEqual([
    1,
    [
      'the settings are wrong:',
      '  PORT (--port) is a whole number from 0 to 65535: "x"',
      '  HOST is "0.0.0.0", which others can reach: set ISNAD_TOKEN so that they are asked for a password, or listen on 127.0.0.1',
    ],
  ]);
  const help = run(['--help']);
  expect(await ended(help)).toBe(0);
  expect(help.out.join('\n')).toContain('--neo4j-uri URI');
});
