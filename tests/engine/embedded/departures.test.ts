import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { whatHolds } from '#server/domain/filter.ts';
import { fileName, openEmbedded } from '#server/engine/embedded/openEmbedded.ts';
import { digestsOf } from '#server/engine/embedded/witness/pages.ts';
import { writeWitness } from '#server/engine/embedded/witness/witness.ts';
import { engineOver } from '#server/engine/engineOver.ts';
import { digested } from '#server/engine/stored/digest.ts';
import { batch, claim, document, entity, tie } from '#tests/engine/fiction.ts';
import { told } from '#tests/engine/told.ts';
import { write } from '#tests/engine/write.ts';

const all = { motives: null, from: null, to: null, during: null, filter: whatHolds, first: 2, after: null };
const many = 60_000;

/** A fictional clerk who left a fictional cell, by one claim. */
const left = batch({
  entities: [entity('ann'), entity('cell', 'UNIT')],
  documents: [document('one')],
  allegations: [claim('for-money', 'ann', 'one', { motive: 'MONEY' })],
  relationships: [tie('left', 'DEFECTED_FROM', 'ann', 'cell', ['for-money'])],
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-departures-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function changedFile(sql: string): Promise<void> {
  const store = openEmbedded(folder);
  await write(store, left);
  await store.close();
  const file = new DatabaseSync(join(folder, fileName));
  file.function('digested', (body) => digested(String(body)));
  file.exec(sql);
  file.close();
  writeWitness(join(folder, 'isnad.witness'), 'IN_USE', digestsOf(join(folder, fileName)));
}

test('however many departures there are, a page of them comes with the counts of all', async () => {
  await changedFile(
    `WITH RECURSIVE next (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM next WHERE i < ${many})
     INSERT INTO relationship (id, type, source, target, flags, strength, body, inferred, date)
     SELECT printf('left-%06d', i), type, source, target, flags, strength, digested(json_set(json_remove(body, '$.#'), '$.id', printf('left-%06d', i))), inferred, date
     FROM next, relationship WHERE id = 'left'`,
  );
  const engine = engineOver(openEmbedded(folder));
  const page = await told(engine).departures({ ...all, after: 'left-030000~MONEY' });
  expect([page.items.map(({ cursor }) => cursor), page.total, page.more, page.byMotive]).toEqual([
    ['left-030001~MONEY', 'left-030002~MONEY'],
    many + 1,
    true,
    [{ motive: 'MONEY', count: many + 1 }],
  ]);
  await engine.close();
});

test('a file that did not mark the motives of its claims is brought up to this format, and lists the same departures', async () => {
  await changedFile('UPDATE relationship SET flags = flags & 15; PRAGMA user_version = 7;');
  const engine = engineOver(openEmbedded(folder));
  const { items, byMotive } = await told(engine).departures(all);
  expect([items.map(({ cursor }) => cursor), byMotive]).toEqual([['left~MONEY'], [{ motive: 'MONEY', count: 1 }]]);
  await engine.close();
});
