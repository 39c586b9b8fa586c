import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../server/main.ts', import.meta.url));

/** A server as a person would start it, on a free port with a data folder of its own, which goes when it stops. */
export async function startIsnad(): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const data = await mkdtemp(join(tmpdir(), 'isnad-browser-'));
  const child = spawn(process.execPath, [main, '--port', '0', '--data', data], {
    env: { PATH: process.env['PATH'] },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const complaints: string[] = [];
  createInterface(child.stderr).on('line', (line) => void complaints.push(line));
  const url = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => resolve(/http:\/\/[^ ]+/.exec(line)?.[0] ?? ''));
    child.once('exit', () => reject(new Error(complaints.join('\n'))));
  });
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      await rm(data, { recursive: true, force: true });
    },
  };
}
