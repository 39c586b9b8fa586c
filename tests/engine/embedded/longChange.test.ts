import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { toId } from '#server/domain/id.ts';
import { emptyBatch, type Batch } from '#server/engine/batch.ts';
import { noRecords, writing } from '#server/engine/changes/proposal.ts';
import { openEmbedded } from '#server/engine/embedded/openEmbedded.ts';
import type { Engine } from '#server/engine/engine.ts';
import { engineOver } from '#server/engine/engineOver.ts';
import { BatchRefused, StoreUnavailable } from '#server/engine/failure.ts';
import { gathered } from '#server/export/gathered.ts';
import { batch, claim, document, entity, tie } from '#tests/engine/fiction.ts';
import { told } from '#tests/engine/told.ts';
import { signed } from '#tests/engine/write.ts';

const many = 1_000;
let folder: string;
let engine: Engine;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-long-'));
  engine = engineOver(openEmbedded(join(folder, 'store')));
  await engine.write(batch({ entities: [entity('ana'), entity('bob')], documents: [document('said')] }), signed);
});
afterEach(async () => {
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A long list of fictional persons, each tied to the next. */
function list(): Batch {
  const ids = Array.from({ length: many }, (_, n) => `p${n}`);
  return batch({
    entities: ids.map((id) => entity(id)),
    allegations: ids.map((id) => claim(`c-${id}`, 'ana', 'said')),
    relationships: ids.map((id, n) => tie(`r-${id}`, 'ASSOCIATED_WITH', id, ids[n + 1] ?? 'ana', [`c-${id}`])),
  });
}

/** Everything that a store holds. */
function exported(store: Engine): Promise<Batch> {
  return gathered(store.export());
}

/** What a person sees of the store, in one reading. */
async function seen(): Promise<readonly number[]> {
  const reading = engine.reading({ stop: new AbortController().signal, asker: 'a test' });
  const { entities, relationships, allegations } = await reading.overview();
  const sum = (rows: readonly { readonly count: number }[]) => rows.reduce((total, { count }) => total + count, 0);
  const found = await reading.entities([toId('p7'), toId('p400')]);
  await reading.end();
  return [sum(entities), sum(relationships), allegations, ...found.map((each) => each?.degree ?? -1)];
}

/** What is seen at every turn until a work has ended. */
async function seenUntil(work: Promise<unknown>): Promise<readonly string[]> {
  const over = new AbortController();
  const ended = work.finally(() => over.abort());
  const all: string[] = [];
  while (!over.signal.aborted) {
    all.push(JSON.stringify(await seen()));
    await setImmediate();
  }
  await ended;
  return all;
}

test('others are answered while a long change is written and set back, from the state before or after it and none between', async () => {
  const before = JSON.stringify(await seen());
  const made = engine.write(list(), signed);
  const whileWriting = await seenUntil(made);
  const after = JSON.stringify(await seen());
  expect(after).toBe(JSON.stringify([many + 2, many, many, 2, 2]));
  expect(whileWriting.filter((each) => each === before).length).toBeGreaterThan(2);
  expect([before, after]).toEqual(expect.arrayContaining([...new Set(whileWriting)]));
  const whileUndoing = await seenUntil(engine.undoChange((await made).change.id, { ...signed, id: toId('back') }));
  expect(JSON.stringify(await seen())).toBe(before);
  expect(whileUndoing.filter((each) => each === after).length).toBeGreaterThan(2);
  expect([before, after]).toEqual(expect.arrayContaining([...new Set(whileUndoing)]));
});

test('short changes that come meanwhile are made after a long one, in their order', async () => {
  const made = await engine.write(list(), signed);
  const undoing = engine.undoChange(made.change.id, { ...signed, id: toId('back') });
  await setImmediate();
  const later = await engine.write(batch({ entities: [entity('late')] }), signed);
  await undoing;
  const changes = await told(engine).changesAfter(made.change.id, 9);
  expect(changes.map(({ change }) => change.id).toSorted()).toEqual(['back', later.change.id].toSorted());
  expect((await exported(engine)).entities.map(({ id }) => id)).toEqual(['ana', 'bob', 'late']);
});

test('a long change that is refused leaves everything as it was', async () => {
  const before = await exported(engine);
  const records = list();
  const nowhere = tie('r-nowhere', 'ASSOCIATED_WITH', 'p1', 'nobody', ['c-p1']);
  await expect(engine.write({ ...records, relationships: [...records.relationships, nowhere] }, signed)).rejects.toBeInstanceOf(
    BatchRefused,
  );
  expect(await exported(engine)).toEqual(before);
  await engine.write(records, signed);
  expect((await exported(engine)).relationships).toHaveLength(many);
});

test('a setting back whose server is killed or ended leaves what was before', async () => {
  const { change } = await engine.write(list(), signed);
  const before = await exported(engine);
  const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
  const { entities, allegations, relationships } = list();
  const withdrawn = { ...noRecords, entities: ids(entities), allegations: ids(allegations), relationships: ids(relationships) };
  const undoing = engine.apply({ ...writing({ ...signed, id: toId('back') }, emptyBatch), undoes: change.id, withdrawn });
  const ended = expect(undoing).rejects.toBeInstanceOf(StoreUnavailable);
  const copies: string[] = [];
  for (let turn = 0; turn < 9; turn += 1) {
    await setImmediate();
    if (turn % 4 !== 0) continue;
    copies.push(join(folder, `killed-${turn}`));
    cpSync(join(folder, 'store'), copies.at(-1) ?? '', { recursive: true });
  }
  await engine.close();
  await ended;
  engine = engineOver(openEmbedded(join(folder, 'store')));
  expect(await exported(engine)).toEqual(before);
  for (const copy of copies) {
    const killed = engineOver(openEmbedded(copy));
    expect(await exported(killed)).toEqual(before);
    await killed.close();
  }
});

test('an export is of one state, page by page, while short changes are made beside it and a long one waits for its end', async () => {
  await engine.write(list(), signed);
  const before = await exported(engine);
  const parts: Batch[] = [];
  let long: Promise<unknown> | null = null;
  for await (const part of engine.export()) {
    parts.push(part);
    if (parts.length > 1) continue;
    const late = entity('aaa');
    await engine.write(batch({ entities: [late, { ...entity('p7'), names: late.names }] }), signed);
    long = engine.write(batch({ entities: Array.from({ length: 300 }, (_, n) => entity(`a${n}`)) }), signed);
  }
  expect(parts.length).toBeGreaterThan(2);
  expect(await gathered(Readable.from(parts))).toEqual(before);
  await long;
  expect((await exported(engine)).entities).toHaveLength(before.entities.length + 301);
});

test('an export that nobody reads to its end lets go of the store', async () => {
  await engine.write(list(), signed);
  for await (const part of engine.export()) {
    expect(part.entities.length).toBeGreaterThan(0);
    break;
  }
  await engine.write(batch({ entities: Array.from({ length: 300 }, (_, n) => entity(`a${n}`)) }), signed);
  expect((await exported(engine)).entities).toHaveLength(many + 302);
});
