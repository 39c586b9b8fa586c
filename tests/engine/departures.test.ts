import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everyMotive } from '#graph-schema/generated/ontology.ts';
import { parseDecimal } from '#server/domain/decimal.ts';
import { everything, keepsRelationship, whatHolds } from '#server/domain/filter.ts';
import { parseFuzzyDate } from '#server/domain/fuzzyDate.ts';
import { byId } from '#server/domain/id.ts';
import type { Engine } from '#server/engine/engine.ts';
import type { DeparturesQuestion } from '#server/engine/departureReading.ts';
import { allSaid } from '#tests/domain/asSaid.ts';
import { anyEntity, batch, claim, document, entity, filters, graphs, knownTo, tie } from '#tests/engine/fiction.ts';
import { describeStores, embedded } from '#tests/engine/stores.ts';
import { told } from '#tests/engine/told.ts';
import { write } from '#tests/engine/write.ts';

const towns = Array.from({ length: 205 }, (_, n) => `town-${n}`);
const amount = { currency: 'USD', min: parseDecimal('7'), max: parseDecimal('7'), approximate: false };

/** A fictional clerk who is said, better supported, to have gone to 205 towns at other times, before the money of his departure comes. */
const wanderer = batch({
  entities: [
    entity('clerk'),
    entity('cell', 'UNIT'),
    entity('sum', 'MONEY_FLOW', { names: [], properties: { amount } }),
    ...towns.map((id) => entity(id, 'LOCATION')),
  ],
  documents: [document('one')],
  allegations: [claim('left', 'clerk', 'one', { motive: 'MONEY' }), claim('went', 'clerk', 'one', { reliability: 'A', credibility: 1 })],
  relationships: [
    tie('clerk-left-cell', 'DEFECTED_FROM', 'clerk', 'cell', ['left']),
    tie('clerk-with-sum', 'LEFT_WITH', 'clerk', 'sum', ['left']),
    ...towns.map((id) => tie(`clerk-to-${id}`, 'FLED_TO', 'clerk', id, ['went'])),
  ],
});

const allDepartures: DeparturesQuestion = {
  motives: null,
  from: null,
  to: null,
  during: null,
  filter: whatHolds,
  first: 10,
  after: null,
};

/** Fictional clerks who left a fictional cell at several times and for several reasons; of two nobody asserts it. */
const leavers = batch({
  entities: ['ann', 'ben', 'cid', 'dot', 'eve']
    .map((id) => entity(id))
    .concat(entity('cell', 'UNIT'), entity('town', 'LOCATION'), entity('port', 'LOCATION')),
  documents: [document('one')],
  allegations: [
    claim('for-money', 'ann', 'one', { motive: 'MONEY' }),
    claim('for-fear', 'ann', 'one', { motive: 'FEAR' }),
    claim('nobody-says-why', 'ann', 'one'),
    claim('no', 'ann', 'one', { stance: 'DENIES' }),
  ],
  relationships: [
    tie('ben-left', 'DEFECTED_FROM', 'ben', 'cell', ['for-money', 'for-fear'], { date: parseFuzzyDate('2014-03') }),
    tie('ann-left', 'DEFECTED_FROM', 'ann', 'cell', ['nobody-says-why'], { date: parseFuzzyDate('2014-05') }),
    tie('cid-left', 'DEFECTED_FROM', 'cid', 'cell', ['for-fear', 'no']),
    tie('dot-left', 'DEFECTED_FROM', 'dot', 'cell', ['no']),
    tie('eve-left', 'DEFECTED_FROM', 'eve', 'cell', [], { inferred: { en: 'A fictional editor thinks so.' } }),
    tie('ben-to-town', 'FLED_TO', 'ben', 'town', ['for-fear']),
    tie('ben-to-port', 'FLED_TO', 'ben', 'port', ['for-fear']),
    tie('ben-sent', 'SENT_BY', 'ben', 'cell', ['for-money', 'no']),
    tie('ben-of-cell', 'MEMBER_OF', 'ben', 'cell', ['for-money']),
    tie('eve-to-port', 'FLED_TO', 'eve', 'port', ['for-fear']),
  ],
});

async function pagedThrough(engine: Engine, question: DeparturesQuestion): Promise<string[]> {
  const cursors: string[] = [];
  for (;;) {
    const { items, more } = await told(engine).departures({ ...question, after: cursors.at(-1) ?? null });
    cursors.push(...items.map(({ cursor }) => cursor));
    if (!more) return cursors;
  }
}

describeStores('a departure in the store $name', (store) => {
  test('tells of the money taken however many other ties the person has', async () => {
    const { engine, close } = await store.open();
    try {
      await write(engine, wanderer);
      const { items } = await told(engine).departures({ ...allDepartures, filter: everything });
      expect(items.map(({ motive, money, omitted }) => [motive, money, omitted])).toEqual([
        [
          'MONEY',
          [{ currency: 'USD', min: '7', max: '7', flows: 1, flowsWithoutAmount: 0, flowsUnnamed: 0, flowsApproximate: 0, ...allSaid }],
          [],
        ],
      ]);
      const least = await told(engine).departures({ ...allDepartures, filter: { ...everything, minAmount: parseDecimal('8') } });
      expect(least.items.map(({ money, omitted, ties }) => [money, omitted, ties.map(({ id }) => id)])).toEqual([
        [[], [{ reason: 'FILTER', of: 'ENTITIES', count: 1 }], ['clerk-with-sum']],
      ]);
    } finally {
      await close();
    }
  });

  test('lies in the order of days, then of ids, and every page tells how many there are of each motive and what is left out', async () => {
    const { engine, close } = await store.open();
    try {
      await write(engine, leavers);
      const first = await told(engine).departures({ ...allDepartures, first: 3 });
      expect(first.items.map(({ cursor, rivals }) => [cursor, rivals.map(({ motive }) => motive)])).toEqual([
        ['ben-left~FEAR', ['MONEY']],
        ['ben-left~MONEY', ['FEAR']],
        ['ann-left~UNKNOWN', []],
      ]);
      const beside = first.items.map(({ ties }) => ties.map(({ id }) => id));
      expect(beside).toEqual([['ben-to-port', 'ben-to-town'], ['ben-sent'], []]);
      const counts = {
        total: 4,
        isLost: false,
        byMotive: [
          { motive: 'FEAR', count: 2 },
          { motive: 'MONEY', count: 1 },
          { motive: 'UNKNOWN', count: 1 },
        ],
        omitted: [{ reason: 'FILTER', of: 'RELATIONSHIPS', count: 2 }],
      };
      expect(first).toMatchObject({ ...counts, more: true });
      const second = await told(engine).departures({ ...allDepartures, first: 3, after: 'ann-left~UNKNOWN' });
      expect(second.items.map(({ cursor }) => cursor)).toEqual(['cid-left~FEAR']);
      expect(second).toMatchObject({ ...counts, more: false });
      const lost = await told(engine).departures({ ...allDepartures, motives: ['FEAR'], after: 'ann-left~UNKNOWN' });
      expect([lost.items, lost.isLost, lost.total, lost.more]).toEqual([[], true, 2, false]);
      const toPort = await told(engine).departures({ ...allDepartures, to: tie('t', 'FLED_TO', 'ben', 'port', []).target });
      expect([toPort.items.map(({ cursor }) => cursor), toPort.total]).toEqual([['ben-left~FEAR'], 1]);
    } finally {
      await close();
    }
  });
});

/** Fictional clerks named in an office that left a cell: ann by the claim of her departure, ben by that and not by another, cid denied in it. */
const named = batch({
  entities: ['ann', 'ben', 'cid'].map((id) => entity(id)).concat(entity('office', 'GROUP'), entity('cell', 'UNIT')),
  documents: [document('one')],
  allegations: [
    claim('all-left', 'office', 'one'),
    claim('three', 'ann', 'one'),
    claim('alone', 'ben', 'one'),
    claim('no', 'cid', 'one', { stance: 'DENIES' }),
  ],
  relationships: [
    tie('office-left', 'DEFECTED_FROM', 'office', 'cell', ['all-left']),
    ...['ann', 'ben', 'cid'].map((id) => tie(`${id}-left`, 'DEFECTED_FROM', id, 'cell', id === 'ben' ? ['three', 'alone'] : ['three'])),
    tie('ann-in-office', 'MEMBER_OF', 'ann', 'office', ['three']),
    tie('ann-in-cell', 'MEMBER_OF', 'ann', 'cell', ['three']),
    tie('ben-in-office', 'MEMBER_OF', 'ben', 'office', ['three']),
    tie('cid-in-office', 'MEMBER_OF', 'cid', 'office', ['no']),
  ],
});

describeStores('who left in the store $name', (store) => {
  test('is named within a group by every claim of the departure, or not at all, and never within what was left', async () => {
    const { engine, close } = await store.open();
    try {
      await write(engine, named);
      const { items } = await told(engine).departures(allDepartures);
      expect(items.map(({ relationship, within, ties }) => [relationship.source, within, ties])).toEqual([
        ['ann', ['office'], []],
        ['ben', [], []],
        ['cid', [], []],
        ['office', [], []],
      ]);
    } finally {
      await close();
    }
  });
});

test('pages of departures hold each reading that the filter keeps, once, in order', async () => {
  await fc.assert(
    fc.asyncProperty(graphs, filters, fc.integer({ min: 1, max: 3 }), async (graph, any, first) => {
      const filter = { ...knownTo(graph, any), during: null, certainlyDuring: null, ...anyEntity, includeOnlyDenied: false };
      const { engine, close } = await embedded.open();
      try {
        await write(engine, graph);
        const ties = (await told(engine).relationships(graph.relationships.map(({ id }) => id))).filter((row) => row !== null);
        const left = ties.filter(({ type }) => type === 'DEFECTED_FROM');
        const day = ({ date }: (typeof left)[number]) => date?.earliest ?? date?.latest ?? '9999-99-99';
        const expected = left
          .toSorted((a, b) => byId(day(a), day(b)) || byId(a.id, b.id))
          .flatMap((row) =>
            everyMotive.flatMap((motive) => {
              const ofMotive = row.evidence.filter((each) => each.stance === 'ASSERTS' && (each.motive ?? 'UNKNOWN') === motive);
              const isKept = keepsRelationship(filter, row, []);
              const isSaid = keepsRelationship(
                { ...filter, minIndependentDocuments: null, includeDenied: true },
                { ...row, inferred: null, evidence: ofMotive },
                [],
              );
              return isKept && isSaid ? [`${row.id}~${motive}`] : [];
            }),
          );
        expect(await pagedThrough(engine, { ...allDepartures, filter, first })).toEqual(expected);
        const { total, byMotive, omitted } = await told(engine).departures({ ...allDepartures, filter });
        const read = new Set(expected.map((cursor) => cursor.split('~')[0]));
        expect([total, byMotive.reduce((sum, { count }) => sum + count, 0)]).toEqual([expected.length, expected.length]);
        expect(omitted.reduce((sum, { count }) => sum + count, 0)).toBe(left.length - read.size);
      } finally {
        await close();
      }
    }),
    { numRuns: 60 },
  );
});
