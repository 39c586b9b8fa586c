import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
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

test('a data folder in use and a taken port are said, with what to do', async () => {
  const first = run(['--port', '0']);
  await ready(first);
  const second = run(['--port', '0']);
  expect(await ended(second)).toBe(1);
  expect(second.err.join('\n')).toBe(
    `${join(data, 'isnad.sqlite')} is open in another process; stop that one, or choose another data folder with ISNAD_DATA`,
  );
  first.child.kill('SIGTERM');
  await ended(first);
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const address = taken.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const third = run(['--port', String(port)]);
  expect(await ended(third)).toBe(1);
  expect(third.err).toEqual(
    [
      'the store is empty: loading the first dossier',
      `port ${port} on 127.0.0.1 is taken; choose another: npm start -- --port ${port + 1}, or PORT=${port + 1} npm start`,
    ].slice(third.err.length === 1 ? 1 : 0),
  );
  taken.close();
});

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
