import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDecimal } from '#server/domain/decimal.ts';
import { everything } from '#server/domain/filter.ts';
import { parseFuzzyDate } from '#server/domain/fuzzyDate.ts';
import { toId } from '#server/domain/id.ts';
import type { RelationshipType } from '#graph-schema/generated/ontology.ts';
import type { Batch } from '#server/engine/batch.ts';
import type { Engine, MoneyTrail, MoneyTrailQuestion } from '#server/engine/engine.ts';
import { UnknownEntity } from '#server/engine/failure.ts';
import { allSaid } from '#tests/domain/asSaid.ts';
import { batch, claim, document, entity, filters, knownTo, tie } from '#tests/engine/fiction.ts';
import { fewAtOnce } from '#tests/engine/fewAtOnce.ts';
import { moneyModel } from '#tests/engine/moneyModel.ts';
import { describeStores, embedded } from '#tests/engine/stores.ts';
import type { StoreUnderTest } from '#tests/engine/storeUnderTest.ts';
import { told } from '#tests/engine/told.ts';
import { write } from '#tests/engine/write.ts';

const plain = { direction: 'OUT' as const, maxHops: 5, currency: null, during: null, minAmount: null, filter: everything };

function flow(id: string, amount: string, currency = 'USD') {
  const value = parseDecimal(amount);
  return entity(id, 'MONEY_FLOW', { names: [], properties: { amount: { currency, min: value, max: value, approximate: false } } });
}

/** A fictional round: aa pays f1 and s1 to bb, bb pays f2 back to aa, cc pays x1 to bb; another document says the last. */
const round = batch({
  entities: [entity('aa'), entity('bb'), entity('cc'), flow('f1', '500'), flow('s1', '5'), flow('f2', '400'), flow('x1', '6')],
  documents: [document('first'), document('second')],
  allegations: [claim('said', 'aa', 'first'), claim('also', 'aa', 'second')],
  relationships: [
    ['f1', 'aa', 'bb'],
    ['s1', 'aa', 'bb'],
    ['f2', 'bb', 'aa'],
    ['x1', 'cc', 'bb'],
  ].flatMap(([id = '', payer = '', payee = '']) => [
    tie(`${id}-from`, 'PAYS', payer, id, [id === 'x1' ? 'also' : 'said']),
    tie(`${id}-to`, 'PAID_TO', id, payee, [id === 'x1' ? 'also' : 'said']),
  ]),
});

async function withBatch<Result>(store: StoreUnderTest, written: Batch, run: (engine: Engine) => Promise<Result>): Promise<Result> {
  const { engine, close } = await store.open();
  try {
    await write(engine, written);
    return await run(engine);
  } finally {
    await close();
  }
}

const stepsOf = ({ hops }: MoneyTrail) => Object.fromEntries(hops.map(({ flow: { id }, step }) => [id, step]));

describeStores('a money trail in the store $name', (store) => {
  test('says the least step of a flow, in whichever direction it is found', async () => {
    await withBatch(store, round, async (engine) => {
      const ask = async (more: Partial<MoneyTrailQuestion>) =>
        stepsOf(await told(engine).moneyTrail({ ...plain, from: toId('aa'), ...more }));
      expect(await ask({ direction: 'BOTH', maxHops: 2 })).toEqual({ f1: 1, s1: 1, f2: 1, x1: 2 });
      expect(await ask({ direction: 'IN', maxHops: 1 })).toEqual({ f2: 1 });
    });
  });

  test('counts each flow that it does not show once, for whatever reason, and none that is not on the way', async () => {
    await withBatch(store, round, async (engine) => {
      const ask = async (more: Partial<MoneyTrailQuestion>) => {
        const trail = await told(engine).moneyTrail({ ...plain, from: toId('aa'), ...more });
        expect(trail.subgraph.omitted).toEqual(trail.omitted);
        return trail.omitted;
      };
      const rejected = (count: number) => [{ reason: 'FILTER', of: 'ENTITIES', count }];
      const minAmount = parseDecimal('100');
      expect(await ask({ minAmount, maxHops: 1 })).toEqual([{ reason: 'LIMIT', of: 'ENTITIES', count: 1 }, ...rejected(1)]);
      expect(await ask({ minAmount, maxHops: 2 })).toEqual(rejected(1));
      expect(await ask({ minAmount, maxHops: 3, direction: 'BOTH' })).toEqual(rejected(2));
      expect(await ask({ from: toId('cc'), filter: { ...everything, documents: [toId('first')] } })).toEqual(rejected(1));
      expect(await ask({ filter: { ...everything, relationshipTypes: ['OWNS'] } })).toEqual(rejected(2));
      expect(await ask({ currency: 'SYP' })).toEqual(rejected(2));
      expect(await ask({ filter: { ...everything, relationshipTypes: ['PAYS'] }, maxHops: 1 })).toEqual([
        { reason: 'FILTER', of: 'RELATIONSHIPS', count: 2 },
      ]);
      expect(await ask({ maxHops: 1 })).toEqual([{ reason: 'LIMIT', of: 'ENTITIES', count: 1 }]);
      expect(await ask({ maxHops: 2 })).toEqual([]);
    });
  });

  test('never adds amounts whose currency nobody names', async () => {
    const unnamed = batch({
      ...round,
      entities: round.entities.map((each) => (each.id === 'f1' || each.id === 's1' ? flow(each.id, '7', 'XXX') : each)),
    });
    await withBatch(store, unnamed, async (engine) => {
      const { passedOn } = await told(engine).moneyTrail({ ...plain, from: toId('aa') });
      expect(passedOn).toEqual([
        { currency: 'XXX', min: '0', max: null, flows: 2, flowsWithoutAmount: 0, flowsUnnamed: 2, flowsApproximate: 0, ...allSaid },
      ]);
    });
  });

  test('says of a sum how much of it an editor alone says, and what somebody denies or doubts, and adds nothing that nobody asserts', async () => {
    const amounts = { said: '1', inferred: '20', denied: '300', doubted: '4000', unasserted: '50000' };
    const grounds: Readonly<Record<keyof typeof amounts, readonly string[]>> = {
      said: ['yes'],
      inferred: [],
      denied: ['yes', 'no'],
      doubted: ['yes', 'perhaps'],
      unasserted: ['no'],
    };
    const paid = Object.entries(grounds).map(([id, carried]) =>
      tie(`${id}-from`, 'PAYS', 'aa', id, carried, id === 'inferred' ? { inferred: { en: 'An invented reason' } } : {}),
    );
    const contested = batch({
      entities: [entity('aa'), entity('bb'), ...Object.entries(amounts).map(([id, amount]) => flow(id, amount))],
      documents: [document('first')],
      allegations: [
        claim('yes', 'aa', 'first'),
        claim('no', 'bb', 'first', { stance: 'DENIES' }),
        claim('perhaps', 'bb', 'first', { stance: 'DOUBTS' }),
      ],
      relationships: [...paid, tie('said-to', 'PAID_TO', 'said', 'bb', ['yes'])],
    });
    await withBatch(store, contested, async (engine) => {
      const ask = (more: Partial<typeof everything>) =>
        told(engine).moneyTrail({ ...plain, from: toId('aa'), filter: { ...everything, ...more } });
      const sum = { currency: 'USD', flowsWithoutAmount: 0, flowsUnnamed: 0, flowsApproximate: 0, flowsInferred: 1 };
      const all = await ask({});
      expect(all.passedOn).toEqual([{ ...sum, min: '4321', max: '4321', flows: 5, flowsContested: 3, flowsUnasserted: 1 }]);
      expect(all.hops.map(({ ties }) => ties)).toEqual([
        ...['denied', 'doubted', 'inferred'].map((id) => [`${id}-from`]),
        ['said-from', 'said-to'],
        ['unasserted-from'],
      ]);
      const held = await ask({ includeOnlyDenied: false });
      expect(held.passedOn).toEqual([{ ...sum, min: '4321', max: '4321', flows: 4, flowsContested: 2, flowsUnasserted: 0 }]);
      const denier = await ask({ speakers: [toId('bb')] });
      expect(denier.passedOn).toEqual([{ ...sum, min: '0', max: '0', flows: 3, flowsInferred: 0, flowsContested: 3, flowsUnasserted: 3 }]);
    });
  });

  test('ends at a flow of very many payers and payees, which is counted and not shown, and shows who else paid', async () => {
    const [payers, payees] = [45, 45].map((count, side) => Array.from({ length: count }, (_, n) => `p${side}-${n}`));
    const pool = batch({
      entities: [...[...(payers ?? []), ...(payees ?? [])].map((id) => entity(id)), flow('pool', '9'), flow('small', '1')],
      documents: [document('one')],
      allegations: [claim('said', 'p0-0', 'one')],
      relationships: [
        ...(payers ?? []).map((id) => tie(`pool-${id}`, 'PAYS', id, 'pool', ['said'])),
        ...(payees ?? []).map((id) => tie(`pool-${id}`, 'PAID_TO', 'pool', id, ['said'])),
        tie('small-from', 'PAYS', 'p0-0', 'small', ['said']),
        tie('small-to', 'PAID_TO', 'small', 'p1-0', ['said']),
      ],
    });
    await withBatch(store, pool, async (engine) => {
      const trail = await told(engine).moneyTrail({ ...plain, from: toId('p0-0') });
      expect(trail.hops.map(({ step, flow: { id }, from, to }) => [step, id, from, to])).toEqual([[1, 'small', 'p0-0', 'p1-0']]);
      expect(trail.omitted).toEqual([{ reason: 'LIMIT', of: 'ENTITIES', count: 1 }]);
      expect(trail.passedOn.map(({ min, flows }) => [min, flows])).toEqual([['10', 2]]);
    });
  });

  test('is the same trail without its picture', async () => {
    await withBatch(store, round, async (engine) => {
      const { subgraph, ...whole } = await told(engine).moneyTrail({ ...plain, from: toId('aa') });
      expect(await told(engine).moneyTrail({ ...plain, from: toId('aa'), undrawn: true })).toEqual({
        ...whole,
        subgraph: { entities: [], relationships: [], omitted: subgraph.omitted },
      });
      expect(await told(engine).moneyTrail({ ...plain, from: toId('aa'), undrawn: true, unnamed: true })).toEqual({
        ...whole,
        hops: whole.hops.map((hop) => ({ ...hop, ties: [] })),
        subgraph: { entities: [], relationships: [], omitted: subgraph.omitted },
      });
      await expect(told(engine).moneyTrail({ ...plain, from: toId('gone'), undrawn: true })).rejects.toThrow(UnknownEntity);
    });
  });

  test('is what going through every chain of hops finds, in random small graphs', async () => {
    await fc.assert(
      fc.asyncProperty(ledgers, fc.array(questions, { minLength: 12, maxLength: 12 }), async (written, asked) => {
        await withBatch(store, written, async (engine) => {
          await fewAtOnce(asked, async (given) => {
            const question = { ...given, filter: knownTo(written, given.filter) };
            const trail = await told(engine).moneyTrail(question);
            const { received, passedOn, omitted } = trail;
            expect({ question, steps: stepsOf(trail), received, passedOn, omitted }).toEqual({
              question,
              ...moneyModel(written, question),
            });
          });
        });
      }),
      { numRuns: store === embedded ? 40 : 2, seed: 10, endOnFailure: store !== embedded },
    );
  }, 300_000);
});

test('a trail of very many flows gives the sums of all, says what it does not show, and lets others ask meanwhile', async () => {
  const ids = Array.from({ length: 20_500 }, (_, n) => `f${String(n).padStart(5, '0')}`);
  const many = batch({
    entities: [entity('payer'), entity('payee'), ...ids.map((id) => flow(id, '1'))],
    documents: [document('one')],
    allegations: [claim('said', 'payer', 'one')],
    relationships: ids.flatMap((id) => [
      tie(`${id}-from`, 'PAYS', 'payer', id, ['said']),
      tie(`${id}-to`, 'PAID_TO', id, 'payee', ['said']),
    ]),
  });
  await withBatch(embedded, many, async (engine) => {
    let turns = 0;
    const beat = setInterval(() => (turns += 1), 1);
    const trail = await told(engine).moneyTrail({ ...plain, from: toId('payer') });
    clearInterval(beat);
    expect(trail.passedOn).toEqual([
      {
        currency: 'USD',
        min: '20500',
        max: '20500',
        flows: 20_500,
        flowsWithoutAmount: 0,
        flowsUnnamed: 0,
        flowsApproximate: 0,
        ...allSaid,
      },
    ]);
    expect(trail.omitted).toEqual([{ reason: 'LIMIT', of: 'ENTITIES', count: 18_500 }]);
    expect([trail.hops.length, trail.hops.filter(({ to }) => to !== 'payee')]).toEqual([2_000, []]);
    expect(turns).toBeGreaterThan(10);
    const stopping = new AbortController();
    const reason = new Error('enough');
    const stopped = told(engine, stopping.signal).moneyTrail({ ...plain, from: toId('payer') });
    setTimeout(() => stopping.abort(reason), 5);
    await expect(stopped).rejects.toBe(reason);
  });
}, 120_000);

const people = fc.nat(4).map((n) => `p${n}`);

/** Small fictional ledgers: five people and bodies, up to seven flows between them, by one or two documents, some denied. */
const ledgers: fc.Arbitrary<Batch> = fc
  .array(
    fc.record({
      payers: fc.uniqueArray(people, { maxLength: 2 }),
      payees: fc.uniqueArray(people, { maxLength: 2 }),
      takers: fc.uniqueArray(people, { maxLength: 1 }),
      claims: fc.array(fc.nat(5), { minLength: 5, maxLength: 5 }),
      amount: fc.integer({ min: 1, max: 300 }),
      currency: fc.constantFrom('USD', 'USD', 'SYP'),
      date: fc.constantFrom(null, '2014-09-30', '2015'),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((flows) =>
    batch({
      entities: [
        ...(['PERSON', 'ORGANIZATION', 'PERSON', 'GROUP', 'PERSON'] as const).map((kind, n) => entity(`p${n}`, kind)),
        ...flows.map(({ amount, currency, date }, n) => {
          const made = flow(`f${n}`, String(amount), currency);
          return date === null ? made : { ...made, properties: { ...made.properties, date: parseFuzzyDate(date) } };
        }),
      ],
      documents: [document('d0'), document('d1'), document('d2', { copyOf: toId('d1') })],
      allegations: [
        claim('c0', 'p0', 'd0', { motive: 'MONEY', reliability: 'A' }),
        claim('c1', 'p1', 'd1'),
        claim('c2', 'p2', 'd2', { transmittedBy: [toId('p0')] }),
        claim('c3', 'p2', 'd1', { stance: 'DENIES' }),
        claim('c4', 'p3', 'd0', { stance: 'DOUBTS' }),
      ],
      relationships: flows.flatMap(({ payers, payees, takers, claims }, n) => {
        const carried = (index: number) => ['c0', ...new Set([`c${claims[index] ?? 0}`])].slice(claims[index] === 0 ? 0 : 1);
        const joined = (id: string, type: RelationshipType, source: string, target: string, index: number, more = {}) =>
          claims[index] === 5
            ? tie(id, type, source, target, [], { inferred: { en: 'An invented reason' }, ...more })
            : tie(id, type, source, target, carried(index), more);
        return [
          ...payers.map((id, at) => joined(`f${n}-pays-${id}`, 'PAYS', id, `f${n}`, at)),
          ...payees.map((id, at) => joined(`f${n}-to-${id}`, 'PAID_TO', `f${n}`, id, 2 + at)),
          ...takers
            .filter((id) => id !== 'p1')
            .map((id) => joined(`f${n}-with-${id}`, 'LEFT_WITH', id, `f${n}`, 4, { date: parseFuzzyDate('2014-09') })),
        ];
      }),
    }),
  );

const questions: fc.Arbitrary<MoneyTrailQuestion> = fc.record({
  from: people.map(toId),
  direction: fc.constantFrom('OUT' as const, 'IN' as const, 'BOTH' as const),
  maxHops: fc.integer({ min: 1, max: 4 }),
  currency: fc.constantFrom(null, null, 'USD'),
  during: fc.constantFrom(null, null, { from: '2015-01-01', to: null }),
  minAmount: fc.constantFrom(null, null, parseDecimal('100')),
  filter: fc.oneof(
    fc.constant(everything),
    filters,
    fc.constantFrom({ ...everything, documents: [toId('d1')] }, { ...everything, speakers: [toId('p0')] }),
  ),
});
