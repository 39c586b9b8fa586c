import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { firstStore } from '#tests/browser/firstStore.ts';

const main = fileURLToPath(new URL('../../server/main.ts', import.meta.url));

/** Node, with what it compiled at the start before. */
const keepingCode = ['--import', new URL('../../server/compiledCode.mjs', import.meta.url).href];

/**
 * A server as a person would start it, on a free port with a data folder of its own, which goes when it stops. dossiers: the texts of those
 * to load first, in place of the one that comes with the product.
 */
export function startIsnad(...dossiers: readonly string[]): Promise<Isnad> {
  return startIsnadWith([], ...dossiers);
}

type Isnad = { readonly url: string; readonly stop: () => Promise<void> };

/** The same with flags of its own. */
export async function startIsnadWith(flags: readonly string[], ...dossiers: readonly string[]): Promise<Isnad> {
  const data = await mkdtemp(join(tmpdir(), 'isnad-browser-'));
  for (const [at, dossier] of dossiers.entries()) {
    const folder = join(data, `dossier-${at}`);
    await mkdir(folder);
    await writeFile(join(folder, 'dossier.yaml'), dossier);
    await loadDossier(folder, join(data, 'store'));
  }
  const loaded = dossiers.length === 0 ? await firstStore(loadDossier) : null;
  if (loaded !== null) await cp(loaded, join(data, 'store'), { recursive: true });
  const child = spawn(process.execPath, [...keepingCode, main, '--port', '0', '--data', join(data, 'store'), ...flags], {
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

/** Loads a dossier that lies in a folder, as a person would by the command. */
async function loadDossier(folder: string, store: string): Promise<void> {
  const command = fileURLToPath(new URL('../../server/command/main.ts', import.meta.url));
  await promisify(execFile)(process.execPath, [...keepingCode, command, 'load', folder, '--data', store]);
}
