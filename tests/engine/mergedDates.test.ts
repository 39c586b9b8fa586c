import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Granularity } from '#graph-schema/generated/ontology.ts';
import { parseDecimal } from '#server/domain/decimal.ts';
import { everything, whatHolds, type Filter } from '#server/domain/filter.ts';
import { parseFuzzyDate } from '#server/domain/fuzzyDate.ts';
import { toId } from '#server/domain/id.ts';
import type { Engine } from '#server/engine/engine.ts';
import { batch, claim, document, entity, tie } from '#tests/engine/fiction.ts';
import { describeStores } from '#tests/engine/stores.ts';
import { told as ask } from '#tests/engine/told.ts';
import { write } from '#tests/engine/write.ts';

const properties = (date: string) => ({ properties: { date: parseFuzzyDate(date) } });
const flow = (id: string, date: string) => {
  const amount = { currency: 'USD', min: parseDecimal('5'), max: parseDecimal('5'), approximate: false };
  return entity(id, 'MONEY_FLOW', { names: [], properties: { amount, date: parseFuzzyDate(date) } });
};

/** Fictional meetings and payments, of which some are told twice, on other days or on none. */
const told = batch({
  entities: [
    ...['ana', 'bob'].map((id) => entity(id)),
    entity('meeting', 'EVENT', properties('2014-09-17')),
    entity('meeting-later', 'EVENT', properties('2014-11')),
    entity('meeting-sometime', 'EVENT'),
    entity('meeting-unknown', 'EVENT', properties('XXXX')),
    flow('sum', '2014-09'),
    flow('sum-later', '2016'),
  ],
  documents: [document('one')],
  allegations: [claim('so', 'ana', 'one')],
  relationships: [
    tie('ana-met', 'PARTICIPATED_IN', 'ana', 'meeting', ['so']),
    tie('bob-met-later', 'PARTICIPATED_IN', 'bob', 'meeting-later', ['so']),
    tie('ana-met-sometime', 'PARTICIPATED_IN', 'ana', 'meeting-sometime', ['so']),
    tie('bob-met-sometime', 'PARTICIPATED_IN', 'bob', 'meeting-sometime', ['so']),
    tie('bob-met-unknown', 'PARTICIPATED_IN', 'bob', 'meeting-unknown', ['so']),
    tie('ana-paid', 'PAYS', 'ana', 'sum', ['so']),
    tie('bob-got', 'PAID_TO', 'sum-later', 'bob', ['so']),
  ],
});

describeStores('what happened and is shown as one, on $name', (store) => {
  let engine: Engine;
  let close: () => Promise<void>;
  beforeEach(async () => {
    ({ engine, close } = await store.open());
    await write(engine, told);
  });
  afterEach(() => close());

  const decided = { by: 'a fictional editor', at: '2030-01-01T00:00:00.000Z', note: null };
  const merge = (a: string, b: string) => engine.decide({ a: toId(a), b: toId(b), verdict: 'SAME', ...decided });
  const meetings: Filter = { ...everything, relationshipTypes: ['PARTICIPATED_IN'] };
  const counted = async (more: Partial<Filter> = {}, granularity: Granularity = 'MONTH') => {
    const { buckets, undated, omitted } = await ask(engine).timeline({ ...meetings, ...more }, granularity);
    const spans = buckets.filter(({ certain, possible }) => certain + possible > 0);
    const out = omitted.filter(({ of, count }) => of !== 'ENTITIES' || count > 2).map(({ of, count }) => `${count} ${of}`);
    return [
      ...spans.map(({ from, certain, possible }) => `${from}: ${certain} certain, ${possible} possible`),
      `${undated} undated`,
      ...out,
    ];
  };
  const ties = async (more: Partial<Filter>) => {
    const [page] = await ask(engine).relationshipsOf([toId('bob')], {
      filter: { ...meetings, ...more },
      direction: 'BOTH',
      first: 10,
      after: null,
    });
    return page?.items.map(({ id }) => id);
  };

  test('may have happened on the day of each, in no time between, and certainly only where all days are', async () => {
    const others = ['5 undated', '2 RELATIONSHIPS'];
    const apart = ['2014-09-01: 2 certain, 0 possible', '2014-11-01: 2 certain, 0 possible', ...others];
    expect(await counted()).toEqual(apart);
    await merge('meeting', 'meeting-later');
    expect(await counted()).toEqual(['2014-09-01: 0 certain, 3 possible', '2014-11-01: 0 certain, 3 possible', ...others]);
    expect(await counted({}, 'YEAR')).toEqual(['2014-01-01: 3 certain, 0 possible', ...others]);
    await engine.undo(toId('meeting'), toId('meeting-later'), decided);
    expect(await counted()).toEqual(apart);
  });

  test('is kept with its ties in the time of either, and not between', async () => {
    await merge('meeting', 'meeting-later');
    const during = (from: string, to: string) => ({ during: { from, to } });
    const sometime = ['bob-met-sometime', 'bob-met-unknown'];
    for (const range of [during('2014-11-01', '2014-11-30'), during('2014-09-17', '2014-09-17')])
      expect(await ties(range)).toEqual(['bob-met-later', ...sometime]);
    expect(await ties(during('2014-10-01', '2014-10-31'))).toEqual(sometime);
    const certainly = (from: string, to: string) => ({ certainlyDuring: { from, to } });
    expect(await ties(certainly('2014-11-01', '2014-11-30'))).toEqual([]);
    expect(await ties(certainly('2014-09-01', '2014-11-30'))).toEqual(['bob-met-later']);
    expect(await counted(during('2014-10-01', '2014-12-31'))).toEqual([
      '2014-11-01: 0 certain, 3 possible',
      '5 undated',
      '2 RELATIONSHIPS',
    ]);
  });

  test('has the date that one has, where the other has none or one that nobody knows', async () => {
    await merge('meeting', 'meeting-sometime');
    await merge('meeting', 'meeting-unknown');
    expect((await ask(engine).entities([toId('meeting')]))[0]).toMatchObject({
      id: 'meeting-sometime',
      happened: [parseFuzzyDate('2014-09-17')],
    });
    expect(await counted()).toEqual([
      '2014-09-01: 5 certain, 0 possible',
      '2014-11-01: 2 certain, 0 possible',
      '0 undated',
      '2 RELATIONSHIPS',
    ]);
    await write(engine, batch({ entities: [entity('meeting', 'EVENT', properties('2014-10'))] }));
    expect(await counted()).toEqual([
      '2014-10-01: 5 certain, 0 possible',
      '2014-11-01: 2 certain, 0 possible',
      '0 undated',
      '2 RELATIONSHIPS',
    ]);
  });

  test('is a hop of money in the time of either, and says when it may have been', async () => {
    await merge('sum', 'sum-later');
    const hops = async (from: string, to: string) => {
      const asked = { from: toId('ana'), direction: 'OUT' as const, maxHops: 3, currency: null, minAmount: null, filter: whatHolds };
      return (await ask(engine).moneyTrail({ ...asked, during: { from, to } })).hops.map((hop) => [hop.from, hop.to]);
    };
    expect(await hops('2014-01-01', '2014-12-31')).toEqual([['ana', 'bob']]);
    expect(await hops('2016-01-01', '2016-12-31')).toEqual([['ana', 'bob']]);
    expect(await hops('2015-01-01', '2015-12-31')).toEqual([]);
  });
});
