import { afterEach, beforeEach, expect, test } from 'vitest';
import { everything } from '#server/domain/filter.ts';
import { toId, type Id } from '#server/domain/id.ts';
import { answered } from '#server/engine/answered.ts';
import type { Engine, Reading } from '#server/engine/engine.ts';
import { UnknownEntity } from '#server/engine/failure.ts';
import { questions, walks } from '#server/engine/questions.ts';
import { batch, entity } from '#tests/engine/fiction.ts';
import { small } from '#tests/engine/smallGraph.ts';
import { describeStores } from '#tests/engine/stores.ts';
import { told } from '#tests/engine/told.ts';
import { write } from '#tests/engine/write.ts';
import { tiesKnown } from '#tests/engine/tiesKnown.ts';

const ids = (...words: string[]) => words.map(toId);
const asked = { stop: new AbortController().signal, asker: 'a test' };
const ruling = { verdict: 'SAME', by: 'a fictional editor', at: '2030-01-01T00:00:00.000Z', note: null } as const;

/** Every question that names an entity, asked about one. */
const about: Partial<Record<keyof Reading, (reading: Reading, id: Id) => Promise<unknown>>> = {
  entities: (reading, id) => reading.entities([id]),
  relationshipsOf: (reading, id) => reading.relationshipsOf([id], { filter: everything, direction: 'BOTH', first: 10, after: null }),
  findAllegations: (reading, id) =>
    reading.findAllegations(
      [null, id].flatMap((speaker) => [null, id].map((of) => ({ speaker, document: null, about: of, first: 10, after: null }))),
    ),
  step: (reading, id) => reading.step({ frontier: [id], walked: [id], ends: [] }, everything, 10),
  among: (reading, id) => reading.among([id, toId('cell'), toId('town')], everything, 10),
  net: (reading, id) => tiesKnown(reading, ids('cell', 'town'), { ...everything, speakers: [id] }),
  moneyFlows: (reading, id) => reading.moneyFlows({ paying: [id], receiving: [id], known: [], most: 100, telling: true }, everything),
  drawing: (reading, id) =>
    reading.drawing({
      ids: [toId('cell')],
      beside: [id],
      last: { standing: { frontier: [id], walked: [id], ends: [] }, limit: 10 },
      filter: { ...everything, speakers: [id] },
      named: { entities: [id, toId('nobody')], documents: [] },
      limit: 10,
    }),
  unknown: (reading, id) => reading.unknown({ entities: [id, toId('nobody')], documents: [] }),
  formerTies: (reading, id) => reading.formerTies({ of: [id], types: null, first: 10, after: null }),
  tiesWithin: (reading, id) => reading.tiesWithin([id]),
  departurePage: (reading, id) =>
    reading.departurePage({
      motives: null,
      from: id,
      to: null,
      during: null,
      filter: { ...everything, speakers: [id] },
      first: 9,
      after: null,
    }),
  neighborCounts: (reading, id) => reading.neighborCounts(id, everything),
  neighborhood: (reading, id) => reading.neighborhood({ ids: [id], depth: 2, filter: everything, first: 10 }),
  subgraphAmong: (reading, id) => reading.subgraphAmong([id, toId('cell')], everything),
  paths: (reading, id) =>
    reading.paths({ from: id, to: toId('town'), via: [], avoid: [], maxLength: 3, rank: 'SHORTEST', filter: everything, first: 5 }),
  moneyTrail: (reading, id) =>
    reading.moneyTrail({ from: id, direction: 'BOTH', maxHops: 3, currency: null, during: null, minAmount: null, filter: everything }),
  departures: (reading, id) =>
    reading.departures({
      motives: null,
      from: null,
      to: id,
      during: null,
      filter: { ...everything, speakers: [id] },
      first: 9,
      after: null,
    }),
  duplicates: (reading, id) => reading.duplicates({ entity: id, first: 10, after: null }),
  compare: (reading, id) =>
    reading
      .compare([{ id, change: 0 }])
      .then((all) => all.map(({ complete, found }) => ({ complete, found })).filter(({ found }) => found.length > 0)),
  timeline: (reading, id) => reading.timeline({ ...everything, speakers: [id] }, 'YEAR'),
};

/** Questions that name no entity. */
const aboutNone = [
  'relationships',
  'writtenRelationships',
  'writtenAllegations',
  'wouldChange',
  'allegations',
  'documents',
  'dossiers',
  'nameWords',
  'nameWordCounts',
  'nameCandidates',
  'entitiesOfDocuments',
  'carriedBy',
  'overview',
  'entityIds',
  'foundPairs',
  'foundPairsWith',
  'toCompare',
  'comparing',
  'merges',
  'mergedRecords',
  'decisions',
  'decisionsOn',
  'decisionsOfPair',
  'investigations',
  'investigation',
  'change',
  'changesAfter',
  'lastChange',
  'changeCounts',
  'undoneBy',
  'changedRecords',
  'history',
  'cypher',
  'subgraphOfDocuments',
  'search',
];

describeStores('a reading of $name', (store) => {
  let engine: Engine;
  let close: () => Promise<void>;
  beforeEach(async () => {
    ({ engine, close } = await store.open());
    await write(engine, small);
  });
  afterEach(() => close());

  test('asks for the entity that is shown, whichever of its ids a question names', async () => {
    expect([...Object.keys(about), ...aboutNone].toSorted()).toEqual([...Object.keys(questions), ...Object.keys(walks)].toSorted());
    for (const [a, b] of [
      ['ana', 'bob'],
      ['ana', 'speaker'],
    ] as const)
      await engine.decide({ ...ruling, a: toId(a), b: toId(b) });
    const { canonicalOf } = await told(engine).merges();
    const [shown, merged] = [canonicalOf(toId('ana')), ids('ana', 'bob', 'speaker').filter((id) => canonicalOf(id) !== id)];
    expect(merged).toHaveLength(2);
    const reading = engine.reading(asked);
    for (const [name, ask] of Object.entries(about)) {
      const right = await ask(reading, shown);
      for (const id of merged) expect([name, id, await ask(reading, id)]).toEqual([name, id, right]);
    }
    expect(await reading.end()).toBe(true);
  });

  test('tells whether a write came in between, and then is done again', async () => {
    const reading = engine.reading(asked);
    await reading.entities(ids('ana'));
    await write(engine, batch({ entities: [entity('newcomer')] }));
    await reading.entities(ids('newcomer'));
    expect(await reading.end()).toBe(false);
    let times = 0;
    const seen = await answered(engine, asked, async (each) => {
      const [before] = await each.entities(ids('second'));
      if ((times += 1) === 1) await write(engine, batch({ entities: [entity('second')] }));
      const [after] = await each.entities(ids('second'));
      return [before?.id, after?.id];
    });
    expect([times, seen]).toEqual([2, ['second', 'second']]);
  });

  test('sees one state in the end however often others write, for at last they wait', async () => {
    let times = 0;
    const written: Promise<unknown>[] = [];
    const seen = await answered(engine, asked, async (each) => {
      times += 1;
      const [before] = await each.entities(ids(`time-${times}`));
      const landing = write(engine, batch({ entities: [entity(`time-${times}`)] }));
      written.push(landing);
      if (times < 3) await landing;
      const [after] = await each.entities(ids(`time-${times}`));
      return [before?.id, after?.id];
    });
    expect([times, seen]).toEqual([3, [undefined, undefined]]);
    await Promise.all(written);
    expect((await told(engine).entities(ids('time-3'))).map((row) => row?.id)).toEqual(['time-3']);
  });

  test('says which entities it does not know', async () => {
    await expect(told(engine).neighborhood({ ids: ids('ana', 'nobody'), depth: 1, filter: everything, first: 5 })).rejects.toEqual(
      new UnknownEntity(['nobody']),
    );
    await expect(
      told(engine).paths({
        from: toId('ana'),
        to: toId('nobody'),
        via: [],
        avoid: [],
        maxLength: 3,
        rank: 'SHORTEST',
        filter: everything,
        first: 5,
      }),
    ).rejects.toEqual(new UnknownEntity(['nobody']));
  });

  test('asks nothing of a store once it is stopped', async () => {
    const reason = new Error('enough');
    await expect(
      told(engine, AbortSignal.abort(reason)).neighborhood({ ids: ids('ana'), depth: 1, filter: everything, first: 5 }),
    ).rejects.toBe(reason);
  });
});
