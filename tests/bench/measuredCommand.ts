import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import manifest from '../../package.json' with { type: 'json' };
import { readNumber, toRow } from '#server/engine/stored/read.ts';

const program = fileURLToPath(new URL('./commandInFolder.ts', import.meta.url));
const project = fileURLToPath(new URL('../..', import.meta.url));
const megabyte = 1_000_000;
/** What npm run isnad gives to Node before its program. */
const flags = manifest.scripts.isnad.split(' ').slice(1, -1);

/** What a command took in a process of its own: seconds of processor, and the most megabytes that were resident. */
export type Took = { readonly cpu: number; readonly megabytes: number };

/** Runs a command on the embedded store in a folder. */
export function measuredCommand(folder: string, ...args: readonly string[]): Took {
  const printed = execFileSync(process.execPath, [...flags, program, folder, ...args], {
    cwd: project,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const said = toRow(JSON.parse(printed));
  return { cpu: readNumber(said, 'cpu'), megabytes: Math.round(readNumber(said, 'most') / megabyte) };
}

/** A figure that is to be held, and whether it is. */
export function toHold(words: string, isHeld: boolean): string {
  return `${words} ${isHeld ? '(held)' : '(MISSED)'}`;
}
