import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Which of some files the compiler reads for a room, those of the libraries that the room imports included. */
async function read(room: string, files: readonly string[]): Promise<readonly string[]> {
  const tsc = `${root}node_modules/typescript/bin/tsc`;
  const { stdout } = await promisify(execFile)(process.execPath, [tsc, '-p', room, '--listFilesOnly'], { cwd: root, maxBuffer: 2 ** 24 });
  return files.filter((file) => stdout.includes(file));
}

const globals = ['/lib.dom.d.ts', '/@types/node/globals.d.ts', '/vite/client.d.ts'];

test.each([
  ['graph-schema', ['/@types/node/globals.d.ts']],
  ['server', ['/@types/node/globals.d.ts']],
  ['web', ['/lib.dom.d.ts', '/vite/client.d.ts']],
])('what is written in %s knows no globals but those it meets when it runs', async (room, known) => {
  expect(await read(room, globals)).toEqual(known);
});
