import { copyFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { everything } from '#server/domain/filter.ts';
import { fileName, openEmbedded } from '#server/engine/embedded/openEmbedded.ts';
import { StoreDamaged, StoreIncomplete, StoreMissing } from '#server/engine/failure.ts';
import type { Store } from '#server/engine/store.ts';
import { batch, entity } from '#tests/engine/fiction.ts';
import { small } from '#tests/engine/smallGraph.ts';
import { told } from '#tests/engine/told.ts';
import { write } from '#tests/engine/write.ts';

const witnessName = 'isnad.witness';
const flips = 200;

/** A folder whose store was closed in order, and one that was copied while the last of its changes lay in the log. */
let closed: string;
let unmerged: string;
let answers: unknown;
const folders: string[] = [];

beforeAll(async () => {
  closed = newFolder();
  const store = openEmbedded(closed);
  await write(store, small);
  await store.close();
  const again = openEmbedded(closed);
  unmerged = newFolder();
  await write(again, batch({ entities: [entity('last')] }));
  cpSync(closed, unmerged, { recursive: true });
  answers = await everyAnswer(again);
  await again.close();
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function newFolder(from?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-witness-'));
  folders.push(folder);
  if (from !== undefined) cpSync(from, folder, { recursive: true });
  return folder;
}

/** What the store answers to each question, of everything that it holds. */
async function everyAnswer(store: Store): Promise<unknown> {
  const asked = told(store);
  const ids = [...small.entities.map(({ id }) => id), entity('last').id];
  const documents = small.documents.map(({ id }) => id);
  return [
    await Array.fromAsync(store.export()),
    await asked.entities(ids),
    await asked.allegations(small.allegations.map(({ id }) => id)),
    await asked.relationships(small.relationships.map(({ id }) => id)),
    await asked.overview(),
    await asked.among(ids, everything, 100),
    await asked.entityIds(null, 100),
    await asked.entitiesOfDocuments(documents, 100),
    await asked.nameWords([{ by: 'beginning', texts: ['f', 'a'] }], 100),
    await asked.timeline(everything, 'YEAR'),
    await asked.relationshipsOf(ids, { filter: everything, direction: 'BOTH', first: 100, after: null }),
    await asked.changesAfter(null, 100),
    ...(await Promise.all(
      documents.map((document) => asked.findAllegations([{ document, speaker: null, about: null, first: 100, after: null }])),
    )),
  ];
}

/** Numbers from a seed, so that a failure comes again. */
function* seeded(seed: number, below: number): Generator<number> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield Math.floor((state / 2 ** 32) * below);
  }
}

/** Opens a copy of a folder in which one bit of a file is flipped, and asks everything: what is served, or why nothing is. */
async function servedWith(from: string, name: string, bit: number, patience?: number): Promise<unknown> {
  const folder = newFolder(from);
  const bytes = readFileSync(join(folder, name));
  bytes.writeUInt8(bytes.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
  writeFileSync(join(folder, name), bytes);
  try {
    const store = openEmbedded(folder, patience);
    try {
      return await everyAnswer(store);
    } finally {
      await store.close();
    }
  } catch (error) {
    return error;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test.each([
  ['its file', () => closed, fileName],
  ['its log', () => unmerged, `${fileName}-wal`],
] as const)('of flipped bits in %s none is served', async (_, from, name) => {
  const bits = readFileSync(join(from(), name)).length * 8;
  const served: unknown[] = [];
  for (const bit of seeded(11, bits).take(flips)) {
    const answer = await servedWith(from(), name, bit);
    if (!(answer instanceof StoreDamaged || answer instanceof StoreIncomplete)) served.push([bit, answer]);
  }
  expect(served).toEqual([]);
});

test('of flipped bits in the witness none makes the store say something else', async () => {
  const bits = readFileSync(join(closed, witnessName)).length * 8;
  for (const bit of seeded(12, bits).take(20)) {
    const answer = await servedWith(closed, witnessName, bit);
    if (!(answer instanceof StoreDamaged || answer instanceof StoreIncomplete)) expect(answer).toEqual(answers);
  }
});

test('damage that is found while questions are answered is said to each from then on', async () => {
  const answer = await servedWith(closed, fileName, readFileSync(join(closed, fileName)).indexOf('Fictional claim left') * 8, 0);
  expect(answer).toBeInstanceOf(StoreDamaged);
});

test('says which record is damaged', async () => {
  const at = readFileSync(join(closed, fileName)).indexOf('Ana Fictional');
  const answer = await servedWith(closed, fileName, at * 8);
  expect(String(answer)).toMatch(/page \d+ of it is not as it was written: the entity "ana"; restore a copy of it/);
});

test('a file that lost its log is refused where the log held what was acknowledged', async () => {
  const folder = newFolder(unmerged);
  rmSync(join(folder, `${fileName}-wal`));
  expect(() => openEmbedded(folder)).toThrow(StoreIncomplete);
  const cut = newFolder(unmerged);
  truncateSync(join(cut, `${fileName}-wal`), 0);
  expect(() => openEmbedded(cut)).toThrow(StoreIncomplete);
  const whole = openEmbedded(newFolder(unmerged));
  expect(await everyAnswer(whole)).toEqual(answers);
  await whole.close();
});

test('a file that was in use and is missing or empty is not begun anew', () => {
  const folder = newFolder(closed);
  rmSync(join(folder, fileName));
  expect(() => openEmbedded(folder)).toThrow(new StoreMissing(join(folder, fileName), 'missing', [join(folder, witnessName)]));
  writeFileSync(join(folder, fileName), '');
  expect(() => openEmbedded(folder)).toThrow(StoreMissing);
  rmSync(join(folder, witnessName));
  expect(() => openEmbedded(folder)).toThrow(new StoreMissing(join(folder, fileName), 'empty', [join(folder, fileName)]));
  rmSync(join(folder, fileName));
  writeFileSync(join(folder, `${fileName}-wal`), 'what is left');
  expect(() => openEmbedded(folder)).toThrow(StoreMissing);
});

test('a file alone, without what says what was acknowledged, is refused, and so is an older one in its place', async () => {
  const alone = newFolder();
  copyFileSync(join(closed, fileName), join(alone, fileName));
  expect(() => openEmbedded(alone)).toThrow(StoreIncomplete);
  const older = newFolder(closed);
  const store = openEmbedded(older);
  await write(store, batch({ entities: [entity('newer')] }));
  await store.close();
  copyFileSync(join(unmerged, fileName), join(older, fileName));
  expect(() => openEmbedded(older)).toThrow(StoreDamaged);
});

test('a witness that was cut, or cannot be read, vouches for nothing', () => {
  const cut = newFolder(closed);
  truncateSync(join(cut, witnessName), readFileSync(join(cut, witnessName)).length - 4);
  expect(() => openEmbedded(cut)).toThrow(StoreDamaged);
  writeFileSync(join(cut, witnessName), '');
  expect(() => openEmbedded(cut)).toThrow(StoreDamaged);
});

test('what its log held lies in the file once it is closed', () => {
  expect(existsSync(join(closed, `${fileName}-wal`))).toBe(false);
});
