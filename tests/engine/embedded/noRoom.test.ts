import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fileName } from '#server/engine/embedded/openEmbedded.ts';
import { StoreForbidden, StoreFull, StoreReadOnly } from '#server/engine/failure.ts';

const attempt = fileURLToPath(new URL('./attempt.ts', import.meta.url));
const nobody = 65_534;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-room-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a script of the shell where file systems of one's own can be mounted. */
function mounted(script: string) {
  return spawnSync('unshare', ['-Urm', 'sh', '-ec', script], { encoding: 'utf8' });
}

const attempted = (at: string, most: number) => `'${process.execPath}' '${attempt}' '${at}' ${most}`;

test.skipIf(mounted('true').status !== 0)('a disk that is full is said to be full, and keeps what was acknowledged', () => {
  const { stdout, stderr } = mounted(`mount -t tmpfs -o size=600k none '${folder}'; ${attempted(folder, 5_000)}`);
  expect([JSON.parse(stdout), stderr]).toEqual([
    { code: 'STORE_FULL', message: new StoreFull(join(folder, fileName)).message, whole: true },
    '',
  ]);
});

test.skipIf(mounted('true').status !== 0)('a disk that can only be read is said to be so', () => {
  const { stdout } = mounted(
    `mount -t tmpfs none '${folder}'; ${attempted(folder, 1)}; mount -o remount,ro '${folder}'; ${attempted(folder, 1)}; ${attempted(join(folder, 'new'), 1)}`,
  );
  const said = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(said.slice(1)).toEqual([
    { code: 'STORE_READ_ONLY', message: new StoreReadOnly(join(folder, fileName)).message },
    { code: 'STORE_READ_ONLY', message: new StoreReadOnly(join(folder, 'new')).message },
  ]);
});

test('a folder that belongs to somebody else is said to be so', () => {
  const others = join(folder, 'others');
  mkdirSync(others);
  chmodSync(folder, 0o755);
  chmodSync(others, process.getuid?.() === 0 ? 0o755 : 0o555);
  const { stdout } = spawnSync(process.execPath, [attempt, others, '1'], {
    encoding: 'utf8',
    ...(process.getuid?.() === 0 ? { uid: nobody } : {}),
  });
  expect(JSON.parse(stdout)).toEqual({ code: 'STORE_FORBIDDEN', message: new StoreForbidden(join(others, fileName)).message });
});
