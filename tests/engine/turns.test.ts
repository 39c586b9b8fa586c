import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everything } from '#server/domain/filter.ts';
import { toId } from '#server/domain/id.ts';
import type { Engine, Reading } from '#server/engine/engine.ts';
import { turnsBehind, turnsOf, type Turns } from '#server/engine/turns.ts';
import { batch, claim, document, entity, tie } from '#tests/engine/fiction.ts';
import { embedded } from '#tests/engine/stores.ts';
import { write } from '#tests/engine/write.ts';

const never = new AbortController().signal;

test('what is quick waits for one turn of all that takes long, not for each of them', async () => {
  const seen: string[] = [];
  const over = new AbortController();
  const long = async (name: string) => {
    const turns = turnsOf(never, 0);
    while (!over.signal.aborted) {
      seen.push(name);
      expect(turns.areOver()).toBe(true);
      await turns.giveWay();
    }
  };
  const all = ['a', 'b', 'c', 'd', 'e', 'f'].map(long);
  seen.length = 0;
  for (let times = 0; times < 20; times += 1) {
    await new Promise((resolve) => void setImmediate(resolve));
    seen.push('quick');
  }
  over.abort();
  await Promise.all(all);
  const between = seen.slice(0, seen.lastIndexOf('quick')).join('').split('quick');
  expect(Math.max(...between.map(({ length }) => length))).toBeLessThanOrEqual(2);
  expect(new Set(between.join(''))).toEqual(new Set(['a', 'b', 'c', 'd', 'e', 'f']));
});

/** Takes so many turns of no length, and tells each. */
async function take(turns: Turns, times: number, told: () => void): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    await turns.giveWay();
    told();
  }
}

test('whoever had few turns does not wait behind a line of those that had many, and keeps none of them waiting for good', async () => {
  const over = new AbortController();
  let turnsOfLong = 0;
  const long = async () => {
    const turns = turnsOf(never, 0);
    while (!over.signal.aborted) {
      await turns.giveWay();
      turnsOfLong += 1;
    }
  };
  const all = Array.from({ length: 100 }, long);
  for (let times = 0; times < 500; times += 1) await new Promise((resolve) => void setImmediate(resolve));
  for (let times = 0; times < 20; times += 1) {
    const before = turnsOfLong;
    await take(turnsOf(never, 0), 3, () => undefined);
    expect(turnsOfLong - before).toBeLessThanOrEqual(8);
    expect(turnsOfLong - before).toBeGreaterThanOrEqual(1);
  }
  over.abort();
  await Promise.all(all);
});

test('what nobody waits for has no turn while something is asked, and all of its turns afterwards', async () => {
  const seen: string[] = [];
  const behind = take(turnsBehind(never, Infinity, 0), 5, () => seen.push('behind'));
  await Promise.all(['a', 'b'].map((name) => take(turnsOf(never, 0), 500, () => seen.push(name))));
  expect([seen.length, seen.includes('behind')]).toEqual([1_000, false]);
  await behind;
  expect(seen.slice(1_000)).toEqual(['behind', 'behind', 'behind', 'behind', 'behind']);
});

test('what nobody waits for keeps a small share of the turns where there is no end of questions', async () => {
  const over = new AbortController();
  let [asked, left] = [0, 0];
  const question = async () => {
    const turns = turnsOf(never, 0);
    while (!over.signal.aborted) {
      await turns.giveWay();
      asked += 1;
    }
  };
  const questions = question();
  await take(turnsBehind(never, 20, 0), 3, () => (left += 1));
  over.abort();
  await questions;
  expect(left).toBe(3);
  expect(asked).toBeGreaterThan(10 * left);
});

test('what nobody waits for is stopped while it waits', async () => {
  const stop = new AbortController();
  const turns = turnsBehind(stop.signal, Infinity, 0);
  const question = take(turnsOf(never, 0), 100, () => undefined);
  const waiting = turns.giveWay();
  const reason = new Error('it is closed');
  stop.abort(reason);
  await expect(waiting).rejects.toBe(reason);
  await question;
});

describe('the embedded store', () => {
  let engine: Engine;
  let close: () => Promise<void>;
  const leaves = Array.from({ length: 20_000 }, (_, n) => `leaf-${n}`);
  beforeAll(async () => {
    ({ engine, close } = await embedded.open());
    await write(
      engine,
      batch({
        entities: [entity('hub', 'UNIT'), ...leaves.map((id) => entity(id))],
        documents: [document('doc')],
        allegations: [claim('said', 'leaf-0', 'doc')],
        relationships: leaves.map((id) => tie(`t-${id}`, 'MEMBER_OF', id, 'hub', ['said'])),
      }),
    );
  }, 120_000);
  afterAll(() => close());

  const hub = toId('hub');
  const page = { filter: everything, direction: 'BOTH' as const, first: 10, after: null };
  const questions: Readonly<Record<string, (reading: Reading) => Promise<unknown>>> = {
    step: (reading) => reading.step({ frontier: [hub], walked: [hub], ends: [] }, everything, 10),
    among: (reading) => reading.among([hub, toId('leaf-1')], everything, 10),
    relationshipsOf: (reading) => reading.relationshipsOf([hub], page),
    neighborCounts: (reading) => reading.neighborCounts(hub, everything),
    moneyFlows: (reading) => reading.moneyFlows({ paying: [hub], receiving: [hub], known: [], most: 100, telling: true }, everything),
    entitiesOfDocuments: (reading) => reading.entitiesOfDocuments([toId('doc')], 10),
    timeline: (reading) => reading.timeline(everything, 'MONTH'),
    departures: (reading) =>
      reading.departures({ motives: null, from: null, to: null, during: null, filter: everything, first: 10, after: null }),
    search: (reading) => reading.search('Fictionel leaf-777', null, 20),
    paths: (reading) =>
      reading.paths({
        from: toId('leaf-1'),
        to: toId('leaf-2'),
        via: [],
        avoid: [],
        maxLength: 6,
        rank: 'SHORTEST',
        filter: everything,
        first: 5,
      }),
    'paths according to documents': (reading) =>
      reading.paths({
        from: hub,
        to: toId('leaf-2'),
        via: [],
        avoid: [],
        maxLength: 6,
        rank: 'SHORTEST',
        filter: { ...everything, minIndependentDocuments: 2 },
        first: 5,
      }),
    drawing: (reading) =>
      reading.drawing({
        ids: leaves.map(toId),
        beside: [],
        last: null,
        filter: everything,
        named: { entities: [], documents: [] },
        limit: 100,
      }),
    duplicates: (reading) => reading.duplicates({ entity: toId('leaf-1'), first: 10, after: null }),
    compare: (reading) => reading.compare([{ id: toId('leaf-1'), change: 0 }]),
  };

  test('compares nothing while it is asked, and all of it afterwards', async () => {
    const seen: string[] = [];
    const reading = engine.reading({ stop: never, asker: 'a test' });
    await reading.duplicates({ entity: null, first: 10, after: null });
    const behind = (async () => {
      const background = engine.reading({ stop: never, asker: 'the background', behind: true });
      await background.turns.giveWay();
      await background.compare([{ id: toId('leaf-1'), change: 0 }]);
      seen.push('compared');
      await background.end();
    })();
    for (let times = 0; times < 5; times += 1) {
      await reading.duplicates({ entity: null, first: 10, after: null });
      await reading.turns.giveWay();
      seen.push('asked');
    }
    await reading.end();
    await behind;
    expect(seen).toEqual([...Array.from({ length: 5 }, () => 'asked'), 'compared']);
  });

  test.each(Object.entries(questions))('lets others be answered, and ends %s, when nobody waits for it any more', async (_, ask) => {
    const stop = new AbortController();
    const reason = new Error('nobody waits');
    const reading = engine.reading({ stop: stop.signal, asker: 'a test' });
    const asked = (async () => {
      for (;;) await ask(reading);
    })();
    setTimeout(() => stop.abort(reason), 20);
    await expect(asked).rejects.toBe(reason);
    await reading.end();
  });
});
