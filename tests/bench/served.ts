import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import type { Pieces } from '#tests/bench/pieces.ts';

const main = resolve(import.meta.dirname, '../../server/main.ts');
/** As npm start has them. */
const flagsOfNode = ['--max-semi-space-size=16', '--import', new URL('../../server/compiledCode.mjs', import.meta.url).href];
const pieces = resolve(import.meta.dirname, 'pieces.ts');

const said: z.ZodType<Pieces> = z.object({ pieces: z.array(z.number()) });

/** A server in a process of its own. ready: milliseconds from its start to its word that it is ready. */
export type Served = {
  readonly url: string;
  readonly ready: number;
  /** Asks what was not asked before, for which a variable stands that nothing reads: a server keeps answers. */
  readonly ask: (query: string, variables: Readonly<Record<string, unknown>>) => Promise<string>;
  readonly askAgain: (query: string, variables: Readonly<Record<string, unknown>>) => Promise<string>;
  /** Milliseconds of CPU since its start, in steps of ten; null where the system does not say. */
  readonly cpu: () => number | null;
  /** Milliseconds of CPU of its thread between two looks at other work, since it was asked for them last. */
  readonly pieces: () => Promise<readonly number[]>;
  /** Resident memory in megabytes; null where the system does not say. */
  readonly resident: () => number | null;
  readonly stop: () => Promise<void>;
};

/** Starts a server with these flags and settings, on a free port. Throws where it ends before it is ready. */
export async function serve(flags: readonly string[], settings: Readonly<Record<string, string>> = {}): Promise<Served> {
  const begin = performance.now();
  const child = spawn(process.execPath, [...flagsOfNode, main, '--port', '0', ...flags], {
    env: { PATH: process.env['PATH'], NODE_OPTIONS: `--import ${pathToFileURL(pieces).href}`, ...settings },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const { stdout, stderr } = child;
  if (!stdout || !stderr) throw new TypeError('what a server says cannot be read');
  const complaints: string[] = [];
  createInterface(stderr).on('line', (line) => void complaints.push(line));
  const url = await new Promise<string>((found, failed) => {
    createInterface(stdout).on('line', (line) => {
      const address = /Isnad is ready: (\S+)/.exec(line)?.[1];
      if (address !== undefined) found(address);
    });
    child.once('exit', () => failed(new Error(`the server ended: ${complaints.join(' ')}`)));
  });
  const ready = performance.now() - begin;
  let asked = 0;
  const askAgain: Served['askAgain'] = async (query, variables) => {
    const response = await fetch(new URL('/graphql', url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return response.text();
  };
  return {
    url,
    ready,
    ask: (query, variables) => askAgain(query, { ...variables, asked: (asked += 1) }),
    askAgain,
    cpu: () => {
      const fields = linuxOf(`/proc/${child.pid}/stat`)?.split(' ');
      return fields ? (Number(fields[13]) + Number(fields[14])) * (1000 / ticks()) : null;
    },
    async pieces() {
      const told = once(child, 'message');
      child.send('pieces');
      return said.parse((await told)[0]).pieces;
    },
    resident: () => {
      const kilobytes = /VmRSS:\s+(\d+)/.exec(linuxOf(`/proc/${child.pid}/status`) ?? '')?.[1];
      return kilobytes === undefined ? null : Number(kilobytes) / 1024;
    },
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function linuxOf(path: string): string | null {
  return process.platform === 'linux' ? readFileSync(path, 'utf8') : null;
}

let ticksASecond: number | null = null;

function ticks(): number {
  ticksASecond ??= Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
  return ticksASecond;
}
