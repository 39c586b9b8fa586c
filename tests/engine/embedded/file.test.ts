import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fileName, openEmbedded } from '#server/engine/embedded/openEmbedded.ts';
import { everything, whatHolds } from '#server/domain/filter.ts';
import { parseFuzzyDate } from '#server/domain/fuzzyDate.ts';
import { toId } from '#server/domain/id.ts';
import { neverStopped } from '#server/engine/neverStopped.ts';
import type { Store } from '#server/engine/store.ts';
import { StoreDamaged, StoreLocked, StoreTooNew, StoreUnavailable } from '#server/engine/failure.ts';
import { batch, entity } from '#tests/engine/fiction.ts';
import { deniedGraph } from '#tests/engine/deniedGraph.ts';
import { small } from '#tests/engine/smallGraph.ts';
import { told } from '#tests/engine/told.ts';
import { write } from '#tests/engine/write.ts';
import { engineOver } from '#server/engine/engineOver.ts';

/** Makes of a file one in which no pairs that may be one are kept. */
const withoutSuggestions = 'DROP TABLE suggestion; DROP TABLE to_compare; DROP TABLE compared_in_part;';

/** Makes of a file one in which no changes are kept. */
const withoutChanges = [
  'PRAGMA foreign_keys = OFF; DROP TABLE investigation;',
  withoutSuggestions,
  ...['entity', 'document', 'allegation', 'relationship', 'dossier', 'decision'].map((table) => `ALTER TABLE ${table} DROP COLUMN since;`),
  'DROP TABLE changed; DROP TABLE created; DROP TABLE change;',
].join(' ');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-file-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = () => join(folder, fileName);

/** Takes the witness away: a file of a version before the eighth has none. */
function withoutWitness(): void {
  rmSync(join(folder, 'isnad.witness'));
}

async function filled(): Promise<void> {
  const store = openEmbedded(folder);
  await write(store, small);
  await store.close();
}

test('holds what was written after it is closed and opened again', async () => {
  await filled();
  const store = openEmbedded(folder);
  expect((await told(store).overview()).allegations).toBe(5);
  await store.close();
});

test('is held by one process alone, and the second is told so', async () => {
  const store = openEmbedded(folder);
  expect(() => openEmbedded(folder)).toThrow(new StoreLocked(file()));
  await store.close();
  await openEmbedded(folder).close();
});

test('a file of a later version is refused and left as it is', async () => {
  await filled();
  const database = new DatabaseSync(file());
  database.exec('PRAGMA user_version = 99');
  database.close();
  withoutWitness();
  const before = readFileSync(file());
  expect(() => openEmbedded(folder)).toThrow(new StoreTooNew(file(), 99, 15, 'data folder with ISNAD_DATA'));
  expect(readFileSync(file()).equals(before)).toBe(true);
});

test('a file of something else is refused', () => {
  writeFileSync(file(), 'Dear diary, nobody in here exists.\n'.repeat(200));
  expect(() => openEmbedded(folder)).toThrow(StoreDamaged);
  rmSync(file());
  const other = new DatabaseSync(file());
  other.exec('CREATE TABLE diary (day TEXT)');
  other.close();
  expect(() => openEmbedded(folder)).toThrow(new StoreDamaged(file(), 'it is not a store of Isnad'));
});

test('a file of the format before decisions is brought up to this one, and keeps what it holds', async () => {
  await filled();
  const raw = new DatabaseSync(file());
  raw.exec(`${withoutChanges} DROP TABLE decision; DROP TABLE merged; PRAGMA user_version = 1;`);
  raw.close();
  withoutWitness();
  const store = openEmbedded(folder);
  expect((await told(store).overview()).entities.length).toBeGreaterThan(0);
  expect(await told(store).decisions({ first: 1, after: null })).toEqual({ items: [], total: 0, more: false, isLost: false });
  await store.close();
  await openEmbedded(folder).close();
});

test('names are found in a file whose words of names were made in another way', async () => {
  const first = openEmbedded(folder);
  await write(first, batch({ entities: [entity('ana'), entity('bob')] }));
  await first.close();
  const raw = new DatabaseSync(file());
  const all = (sql: string) => raw.prepare(sql).all();
  const tables = () => ['name_word', 'word', 'word_key'].map((table) => all(`SELECT * FROM ${table} ORDER BY 1, 2`));
  const before = tables();
  raw.exec(
    `${withoutChanges} DELETE FROM word_key; UPDATE word SET entities = 9; INSERT INTO name_word VALUES ('old', 1); PRAGMA user_version = 2;`,
  );
  raw.close();
  withoutWitness();
  await openEmbedded(folder).close();
  const upgraded = new DatabaseSync(file());
  expect(['name_word', 'word', 'word_key'].map((table) => upgraded.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all())).toEqual(before);
  upgraded.close();
});

test('a file whose texts named every language is brought up to this format, and says the same', async () => {
  const old = new DatabaseSync(file());
  old.exec(readFileSync(new URL('./format3.sql', import.meta.url), 'utf8'));
  old.close();
  const store = openEmbedded(folder);
  const [ana] = await told(store).entities([toId('ana')]);
  const [member, inferred, money] = await told(store).relationships(['bob-in-cell', 'cell-in-town', 'ana-with-sum'].map(toId));
  const [claimed] = await told(store).allegations([toId('left')]);
  expect([ana?.summary, ana?.note, claimed?.claim, claimed?.note]).toEqual([{}, {}, { en: 'Fictional claim left' }, {}]);
  expect([member?.properties, member?.inferred, inferred?.inferred, money?.date]).toEqual([
    { role: { en: 'fictional clerk' } },
    null,
    { en: 'A fictional editor thinks so.' },
    null,
  ]);
  expect(await told(store).dossiers()).toEqual([
    { id: 'fiction', title: { en: 'Fiction' }, summary: {}, documents: ['one', 'copy', 'other'], places: [] },
  ]);
  expect(await told(store).nameWords([{ by: 'beginning', texts: ['syp'] }], 5)).toEqual([{ word: 'syp', entities: 1 }]);
  await store.close();
  const raw = new DatabaseSync(file());
  const bodies = ['entity', 'relationship', 'allegation', 'dossier'].flatMap((table) => raw.prepare(`SELECT body FROM ${table}`).all());
  expect(bodies.filter(({ body }) => /"(?:en|ar)":null/.test(String(body)))).toEqual([]);
  raw.close();
});

test('a file that did not mark what is asserted is brought up to this format, and counts and finds what holds', async () => {
  const old = new DatabaseSync(file());
  old.exec(readFileSync(new URL('./format4.sql', import.meta.url), 'utf8'));
  old.close();
  const upgraded = openEmbedded(folder);
  const fresh = openEmbedded(mkdtempSync(join(folder, 'fresh-')));
  await write(fresh, deniedGraph);
  const ids = deniedGraph.entities.map(({ id }) => id);
  const answersOf = async (store: Store) => [
    await told(store).entities(ids),
    await told(store).overview(),
    await told(store).among(ids, whatHolds, 100),
    await told(store).among(ids, everything, 100),
    await Array.fromAsync(store.export()),
  ];
  expect(await answersOf(upgraded)).toEqual(await answersOf(fresh));
  await Promise.all([upgraded.close(), fresh.close()]);
});

test('dates of a file in which open and unknown ends were not told apart are read anew, and nothing becomes certain by it', async () => {
  const first = openEmbedded(folder);
  await write(first, small);
  await first.close();
  const raw = new DatabaseSync(file());
  const put = (table: string, id: string, path: string, edtf: string) => {
    const date = { edtf, earliest: '1970-01-01', latest: '1970-01-01', exact: true, coreFrom: null, coreTo: null };
    raw.prepare(`UPDATE ${table} SET body = json_set(body, ?, json(?)) WHERE id = ?`).run(path, JSON.stringify(date), id);
  };
  put('relationship', 'bob-in-cell', '$.date', '2010/..');
  put('relationship', 'ana-left-cell', '$.date', '20150715');
  put('entity', 'sum', '$.properties.date', '../2014');
  put('allegation', 'left', '$.eventDate', '2014-09');
  put('document', 'one', '$.published', '../2015');
  raw.exec(`${withoutChanges} ALTER TABLE entity DROP COLUMN date; ALTER TABLE relationship DROP COLUMN date; PRAGMA user_version = 4;`);
  raw.close();
  withoutWitness();
  const store = openEmbedded(folder);
  const rows = await told(store).relationships(['bob-in-cell', 'ana-left-cell'].map(toId));
  const [sum] = await told(store).entities([toId('sum')]);
  const [left] = await told(store).allegations([toId('left')]);
  const [one] = await told(store).documents([toId('one')]);
  const unreadable = { edtf: '20150715', earliest: null, latest: null, exact: false, coreFrom: null, coreTo: null };
  expect([...rows.map((row) => row?.date), sum?.properties['date'], left?.eventDate, one?.published]).toEqual([
    parseFuzzyDate('2010/'),
    unreadable,
    parseFuzzyDate('/2014'),
    parseFuzzyDate('2014-09'),
    parseFuzzyDate('/2015'),
  ]);
  const { buckets, undated, omitted } = await told(store).timeline(everything, 'YEAR');
  expect(buckets.map(({ from, certain, possible }) => [from.slice(0, 4), certain, possible])).toEqual([
    ['2010', 0, 3],
    ['2011', 0, 3],
    ['2012', 0, 3],
    ['2013', 0, 3],
    ['2014', 0, 3],
  ]);
  expect([undated, omitted]).toEqual([3, [{ reason: 'FILTER', of: 'RELATIONSHIPS', count: 1 }]]);
  await store.close();
});

test('a decision that was undone before names were kept has nobody as who undid it, and stays undone', async () => {
  const made = {
    a: toId('ana'),
    b: toId('bob'),
    verdict: 'SAME' as const,
    by: 'a fictional editor',
    at: '2030-01-01T00:00:00.000Z',
    note: null,
  };
  const before = openEmbedded(folder);
  await write(before, batch({ entities: [entity('ana'), entity('bob')] }));
  await engineOver(before).decide(made);
  await engineOver(before).undo(made.a, made.b, { by: 'another fictional editor', at: '2030-01-02T00:00:00.000Z' });
  await before.close();
  const raw = new DatabaseSync(file());
  raw.exec("UPDATE decision SET body = json_remove(body, '$.undoneBy'); PRAGMA user_version = 7;");
  raw.close();
  withoutWitness();
  const store = openEmbedded(folder);
  const kept = { ...made, turn: 1, undoneBy: null, undoneAt: '2030-01-02T00:00:00.000Z' };
  expect(await told(store).decisions({ first: 2, after: null })).toEqual({ items: [kept], total: 1, more: false, isLost: false });
  expect((await Array.fromAsync(store.export())).flatMap(({ decisions }) => decisions)).toEqual([kept]);
  expect(await engineOver(store).undo(made.a, made.b, { by: 'another fictional editor', at: '2030-01-03T00:00:00.000Z' })).toBe(false);
  await store.close();
});

test('a file that kept no pairs which may be one is compared whole, and goes on where it was left', async () => {
  const named = (id: string) =>
    entity(id, 'PERSON', { names: [{ text: 'Farid Invented', script: 'Latn', language: null, kind: 'PRIMARY' }] });
  const first = openEmbedded(folder);
  await write(first, batch({ entities: ['ana', 'bob', 'eve'].map(named) }));
  await first.close();
  const raw = new DatabaseSync(file());
  raw.exec(`${withoutSuggestions} PRAGMA user_version = 7;`);
  raw.close();
  withoutWitness();
  const upgraded = engineOver(openEmbedded(folder));
  const waiting = await told(upgraded).toCompare(9);
  expect(waiting.map(({ id }) => id)).toEqual(['ana', 'bob', 'eve']);
  await upgraded.keepComparisons(await told(upgraded).compare(waiting.slice(0, 1)));
  await upgraded.close();
  const later = engineOver(openEmbedded(folder));
  expect(await told(later).comparing()).toEqual({ compared: 1, toCompare: 2, inPart: 0 });
  expect((await told(later).foundPairs(null, 9)).map(({ a, b }) => `${a} ${b}`)).toEqual(['ana bob', 'ana eve']);
  await later.compareAll(neverStopped);
  expect((await told(later).foundPairs(null, 9)).map(({ a, b }) => `${a} ${b}`)).toEqual(['ana bob', 'ana eve', 'bob eve']);
  await later.close();
});

test('a damaged file is refused with words', async () => {
  await filled();
  const whole = readFileSync(file());
  truncateSync(file(), Math.floor(whole.length / 2));
  expect(() => openEmbedded(folder)).toThrow(StoreDamaged);
  const scrambled = Buffer.from(whole);
  scrambled.fill(0x5a, 4096, Math.min(whole.length, 40_960));
  writeFileSync(file(), scrambled);
  expect(() => openEmbedded(folder)).toThrow(StoreDamaged);
  writeFileSync(file(), whole);
  appendFileSync(file(), '');
  await openEmbedded(folder).close();
});

test('a folder that cannot be written is named', () => {
  writeFileSync(join(folder, 'plain'), '');
  expect(() => openEmbedded(join(folder, 'plain'))).toThrow(StoreUnavailable);
});

test('a kill at any moment leaves the last acknowledged batch', async () => {
  const writer = fileURLToPath(new URL('./writer.ts', import.meta.url));
  for (let round = 0; round < 4; round += 1) {
    const child = spawn(process.execPath, [writer, folder, String(round)], { stdio: ['ignore', 'pipe', 'inherit'] });
    let acknowledged = 0;
    for await (const line of createInterface(child.stdout)) {
      acknowledged = Number(line);
      if (acknowledged === 20 + 7 * round) break;
    }
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    const store = openEmbedded(folder);
    const ids = Array.from({ length: acknowledged }, (_, n) => entity(`round-${round}-${n + 1}`).id);
    expect((await told(store).entities(ids)).every((row) => row !== null)).toBe(true);
    await write(store, batch({ entities: [entity(`after-${round}`)] }));
    await store.close();
  }
});
