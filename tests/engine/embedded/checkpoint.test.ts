import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseFuzzyDate } from '#server/domain/fuzzyDate.ts';
import { readingCheckpoint, writeCheckpoint } from '#server/engine/embedded/checkpoint/checkpoint.ts';
import { keepingOf } from '#server/engine/embedded/checkpoint/keeping.ts';
import { openFile } from '#server/engine/embedded/file.ts';
import { graphOver } from '#server/engine/embedded/graph.ts';
import { fileName, openEmbedded } from '#server/engine/embedded/openEmbedded.ts';
import { restore } from '#server/engine/embedded/restore.ts';
import { atOnce } from '#server/engine/turns.ts';
import { said } from '#tests/engine/embedded/versionSaid.ts';
import { batch, claim, document, entity, tie } from '#tests/engine/fiction.ts';
import { small } from '#tests/engine/smallGraph.ts';
import { told } from '#tests/engine/told.ts';
import { write } from '#tests/engine/write.ts';

const checkpoint = 'isnad.graph';
/** To be changed together with the format of checkpoints alone: a checkpoint of before that were read would show a graph that the rows no longer say. */
const written = 'e3d33cac49d3754c6b74f82619722130bd7611261d4d0730f0f817996c887aff';

const folders: string[] = [];
let closed: string;
beforeAll(async () => {
  closed = newFolder();
  const store = openEmbedded(closed);
  await write(store, small);
  await told(store).overview();
  await store.close();
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function newFolder(from?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-checkpoint-'));
  folders.push(folder);
  if (from !== undefined) cpSync(from, folder, { recursive: true });
  return folder;
}

/** What a store in a folder shows when its graph is read from the checkpoint where that can be, and when it is read from its rows. */
function shownIn(folder: string): {
  readonly isKept: boolean;
  readonly shown: unknown;
  readonly fromRows: unknown;
  readonly lines: readonly string[];
} {
  const path = join(folder, fileName);
  const file = openFile(path);
  const lines: string[] = [];
  try {
    const keeping = keepingOf(file, path, Promise.resolve(true), (line) => lines.push(line));
    const isKept = atOnce(keeping.reading()) !== null;
    const shown = said(graphOver(file, null, undefined, keeping.reading).version());
    return { isKept, shown, fromRows: said(graphOver(file).version()), lines };
  } finally {
    file.close();
  }
}

test('a store that was closed in order is shown from its checkpoint, as its rows say', () => {
  const { isKept, shown, fromRows } = shownIn(closed);
  expect(isKept).toBe(true);
  expect(shown).toEqual(fromRows);
});

test('a checkpoint of another state of the store, or of another store, is not read', async () => {
  const later = newFolder(closed);
  const store = openEmbedded(later);
  await told(store).overview();
  await write(store, batch({ entities: [entity('last')] }));
  const killed = newFolder(later);
  await store.close();
  for (const folder of [killed, later]) {
    const { isKept, shown, fromRows } = shownIn(folder);
    expect(isKept).toBe(folder === later);
    expect(shown).toEqual(fromRows);
  }
  const older = newFolder(closed);
  cpSync(join(later, checkpoint), join(older, checkpoint));
  expect(shownIn(older).isKept).toBe(false);
});

test('what is read anew after a kill is kept at the next end, and a store that was not changed is not written again', async () => {
  const folder = newFolder(closed);
  rmSync(join(folder, checkpoint));
  await openEmbedded(folder).close();
  expect(existsSync(join(folder, checkpoint))).toBe(false);
  for (const isFirst of [true, false]) {
    const store = openEmbedded(folder);
    await told(store).overview();
    if (!isFirst) writeFileSync(join(folder, `${checkpoint}.new`), 'in the way');
    await store.close();
  }
  expect(shownIn(folder).isKept).toBe(true);
  expect(readFileSync(join(folder, `${checkpoint}.new`), 'utf8')).toBe('in the way');
});

test('a flipped bit or a cut end is never served: the rows are read instead', () => {
  const folder = newFolder(closed);
  const path = join(folder, checkpoint);
  const whole = readFileSync(path);
  const file = openFile(join(folder, fileName));
  const opened = file.opened ?? '';
  file.close();
  expect(atOnce(readingCheckpoint(path, opened))).not.toBeNull();
  expect(atOnce(readingCheckpoint(path, 'another state'))).toBeNull();
  for (let n = 0; n < 100; n += 1) {
    const bit = Math.floor(((n + 0.5) / 100) * whole.length * 8) + n;
    const flipped = Buffer.from(whole);
    flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
    writeFileSync(path, flipped);
    expect(() => atOnce(readingCheckpoint(path, opened)), `bit ${bit}`).toThrow();
  }
  for (const length of [0, 10, 21, whole.length >> 1, whole.length - 1]) {
    writeFileSync(path, whole);
    truncateSync(path, length);
    expect(() => atOnce(readingCheckpoint(path, opened)), `${length} bytes`).toThrow();
  }
  const { isKept, shown, fromRows, lines } = shownIn(folder);
  expect(isKept).toBe(false);
  expect(lines.join()).toContain(path);
  expect(shown).toEqual(fromRows);
});

test('nothing is kept of a file that was not found whole, and a restored store is read from its rows', async () => {
  const folder = newFolder(closed);
  rmSync(join(folder, checkpoint));
  const file = openFile(join(folder, fileName));
  const graph = graphOver(file);
  for (const isWhole of [false, true]) {
    await keepingOf(file, join(folder, fileName), Promise.resolve(isWhole), expect.unreachable).keep(graph.adjacency);
    expect(existsSync(join(folder, checkpoint))).toBe(isWhole);
  }
  file.close();
  restore(closed, folder, true);
  expect(existsSync(join(folder, checkpoint))).toBe(false);
});

test('what a checkpoint holds of the same rows is what its format says', async () => {
  const folder = newFolder();
  const store = openEmbedded(folder);
  const date = parseFuzzyDate('2014-06~');
  const ties = [tie('t1', 'ASSOCIATED_WITH', 'a', 'b', ['c']), tie('t2', 'DEFECTED_FROM', 'b', 'unit', ['c'], { date })];
  const entities = [entity('a'), entity('b'), entity('unit', 'UNIT'), entity('event', 'EVENT', { properties: { date } })];
  await write(store, batch({ entities, documents: [document('d')], allegations: [claim('c', 'a', 'd')], relationships: ties }));
  await store.close();
  const file = openFile(join(folder, fileName));
  const path = join(folder, 'said.graph');
  await writeCheckpoint(path, 'no file', graphOver(file).adjacency());
  file.close();
  expect(createHash('sha256').update(readFileSync(path)).digest('hex')).toBe(written);
});
