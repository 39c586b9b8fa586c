import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCommand } from '#server/command/runCommand.ts';
import { backUp } from '#server/engine/backup.ts';
import { fileName, openEmbedded } from '#server/engine/embedded/openEmbedded.ts';
import { BackupRefused, StoreDamaged } from '#server/engine/failure.ts';
import { keptIn } from '#tests/engine/embedded/keptIn.ts';
import { entity } from '#tests/engine/fiction.ts';
import { small } from '#tests/engine/smallGraph.ts';
import { told } from '#tests/engine/told.ts';
import { write } from '#tests/engine/write.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-backup-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command on the stores of the folder; what it said and warned, without the folder. */
async function run(...args: readonly string[]): Promise<{ code: number; lines: string[] }> {
  const lines: string[] = [];
  const keep = (line: string) => void lines.push(line.replaceAll(folder, 'FOLDER').replace(/replaced-\S+Z/, 'replaced-WHEN'));
  const code = await runCommand(args, {
    say: keep,
    warn: keep,
    by: 'a fictional editor',
    now: () => new Date('2030-01-01T00:00:00.000Z'),
    open: () => Promise.reject(new Error('no command of these opens the store')),
    openBoth: () => Promise.reject(new Error('no other store is opened')),
    stopping: () => new AbortController().signal,
    kept: keptIn(folder),
  });
  return { code, lines };
}

async function filled(name: string): Promise<unknown> {
  const store = openEmbedded(join(folder, name));
  await write(store, small);
  const exported = await Array.fromAsync(store.export());
  await store.close();
  return exported;
}

async function exportedFrom(name: string): Promise<unknown> {
  const store = openEmbedded(join(folder, name));
  try {
    return await Array.fromAsync(store.export());
  } finally {
    await store.close();
  }
}

test('a store that another process has open and writes to is copied with all that was acknowledged until then', async () => {
  const writer = fileURLToPath(new URL('./writer.ts', import.meta.url));
  const child = spawn(process.execPath, [writer, join(folder, 'store'), '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const acknowledged: string[] = [];
  const lines = createInterface(child.stdout).on('line', (line) => void acknowledged.push(line));
  for (const [copy, wanted] of [
    ['first', 5],
    ['second', 250],
  ] as const) {
    while (acknowledged.length < wanted) await once(lines, 'line');
    const before = acknowledged.length;
    backUp({ data: join(folder, 'store'), neo4j: null }, join(folder, copy), false);
    const store = openEmbedded(join(folder, copy));
    const ids = Array.from({ length: before }, (_, n) => entity(`round-0-${n + 1}`).id);
    expect((await told(store).entities(ids)).every((row) => row !== null)).toBe(true);
    await store.close();
  }
  child.kill('SIGKILL');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
});

test('a backup is a data folder of its own, and is put back as it was', async () => {
  const before = await filled('store');
  expect(await run('backup', `${folder}/copy`)).toEqual({
    code: 0,
    lines: ['FOLDER/copy is a whole copy of the store: a data folder of its own, which restore puts back'],
  });
  expect(readdirSync(folder).toSorted()).toEqual(['copy', 'store']);
  expect(await exportedFrom('copy')).toEqual(before);
  expect(await run('restore', `${folder}/copy`, 'other')).toEqual({ code: 0, lines: ['the store is that of FOLDER/copy'] });
  expect(await exportedFrom('other')).toEqual(before);
});

test('nothing that is there is replaced without being told to, and what is replaced by a backup is kept', async () => {
  await filled('store');
  await filled('other');
  await run('backup', `${folder}/copy`);
  expect((await run('backup', `${folder}/copy`)).lines).toEqual([
    'FOLDER/copy is there already; choose another path, or add --force to replace it',
    'FOLDER/copy is not written',
  ]);
  expect(await run('backup', '--force', `${folder}/copy`)).toMatchObject({ code: 0 });
  expect((await run('restore', `${folder}/copy`, 'other')).lines).toEqual([
    'FOLDER/other holds a store already; choose another data folder, or add --force, which keeps that store beside it',
    'FOLDER/copy is not put back; what was there is as it was',
  ]);
  expect(await run('restore', '--force', `${folder}/copy`, 'other')).toEqual({
    code: 0,
    lines: [
      'the store is that of FOLDER/copy',
      'the one that was there is kept in FOLDER/other/replaced-WHEN; remove it when it is needed no more',
    ],
  });
  const kept = readdirSync(join(folder, 'other')).find((name) => name.startsWith('replaced-')) ?? '';
  expect(await exportedFrom(join('other', kept))).toEqual(await exportedFrom('store'));
});

test('a damaged store is not copied, and a damaged backup not put back', async () => {
  await filled('store');
  await run('backup', `${folder}/copy`);
  for (const name of ['store', 'copy']) {
    const path = join(folder, name, fileName);
    const bytes = readFileSync(path);
    const at = bytes.indexOf('Ana Fictional');
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
    writeFileSync(path, bytes);
  }
  expect(() => backUp({ data: join(folder, 'store'), neo4j: null }, join(folder, 'new'), false)).toThrow(StoreDamaged);
  const { code, lines } = await run('restore', `${folder}/copy`, 'other');
  expect([code, lines[0]]).toEqual([1, expect.stringContaining('is not as it was written: the entity "ana"')]);
  expect(readdirSync(folder).toSorted()).toEqual(['copy', 'other', 'store']);
});

test('of a damaged store what is whole is written, without what names what is not, and what is left out is said', async () => {
  await filled('store');
  const path = join(folder, 'store', fileName);
  const bytes = readFileSync(path);
  const at = bytes.lastIndexOf('Fictional claim cover');
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  writeFileSync(path, bytes);
  expect(await run('export', '--damaged', `${folder}/whole.ndjson`)).toEqual({
    code: 0,
    lines: [
      'FOLDER/whole.ndjson is written: 3 documents, 7 entities, 4 claims, 3 relationships',
      'left out, for what was written cannot be read any more: 1 of the allegations (cover)',
      'left out, for they name what is left out: 3 of the relationships (ana-left-cell, ana-to-town, bob-in-cell)',
    ],
  });
  expect(readFileSync(path).equals(bytes)).toBe(true);
  expect(await run('check', `${folder}/whole.ndjson`)).toMatchObject({ code: 0 });
});

test('a store that is open elsewhere is not taken for an empty one: nothing is written of it, and it is not said to be well', async () => {
  await filled('store');
  const store = openEmbedded(join(folder, 'store'));
  const exported = await run('export', '--damaged', `${folder}/none.ndjson`);
  const looked = await run('doctor');
  await store.close();
  expect([exported.code, exported.lines.join(' ')]).toEqual([1, expect.stringContaining('is open in another process')]);
  expect(readdirSync(folder)).toEqual(['store']);
  expect([looked.code, looked.lines.join(' ')]).toEqual([1, expect.stringContaining('is open in another process')]);
  expect((await run('doctor')).code).toBe(0);
});

test('of a store whose tables are damaged, too, what is left is found', async () => {
  await filled('store');
  const path = join(folder, 'store', fileName);
  const whole = readFileSync(path);
  const pageSize = whole.readUInt16BE(16);
  const from = Math.floor(whole.lastIndexOf('Fictional claim cover') / pageSize) * pageSize;
  writeFileSync(path, Buffer.from(whole).fill(0, from, from + pageSize));
  const { code, lines } = await run('export', '--damaged', `${folder}/left.ndjson`);
  expect([code, lines[1]]).toEqual([
    0,
    'left out, for what was written cannot be read any more: 5 of the allegations (cover, left, left-copied, not-left, taken-back)',
  ]);
});

test('the file of a store alone is put back as far as it can be checked', async () => {
  const before = await filled('store');
  mkdirSync(join(folder, 'alone'));
  copyFileSync(join(folder, 'store', fileName), join(folder, 'alone.sqlite'));
  expect(await run('restore', `${folder}/alone.sqlite`, 'other')).toMatchObject({ code: 0 });
  expect(await exportedFrom('other')).toEqual(before);
  writeFileSync(join(folder, 'diary.sqlite'), 'Dear diary, nobody in here exists.\n'.repeat(200));
  expect(await run('restore', `${folder}/diary.sqlite`, 'third')).toMatchObject({ code: 1 });
  expect(await run('restore', `${folder}/nowhere`, 'third')).toMatchObject({
    code: 1,
    lines: [
      'FOLDER/nowhere is neither a data folder with a store in it nor the file of one',
      'FOLDER/nowhere is not put back; what was there is as it was',
    ],
  });
});

test('of a graph in Neo4j it is said what backs it up', () => {
  const neo4j = { uri: 'bolt://127.0.0.1:1', user: 'nobody', password: 'nothing', database: null, patience: 0 };
  expect(() => backUp({ data: folder, neo4j }, join(folder, 'copy'), false)).toThrow(BackupRefused);
  expect(() => backUp({ data: folder, neo4j }, join(folder, 'copy'), false)).toThrow('neo4j-admin database dump');
});
