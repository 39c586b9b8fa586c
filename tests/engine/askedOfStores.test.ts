import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseDecimal } from '#server/domain/decimal.ts';
import { everything } from '#server/domain/filter.ts';
import { toId } from '#server/domain/id.ts';
import type { Engine, Reading } from '#server/engine/engine.ts';
import { questions } from '#server/engine/questions.ts';
import { readingOver } from '#server/engine/readingOver.ts';
import { nothingRemembered } from '#server/engine/walk/remembered.ts';
import { batch, claim, document, entity, tie } from '#tests/engine/fiction.ts';
import { describeStores } from '#tests/engine/stores.ts';
import { write } from '#tests/engine/write.ts';

const hops = 5;
const five = parseDecimal('5');
const amount = { currency: 'USD', min: five, max: five, approximate: false };
const clerks = Array.from({ length: hops + 2 }, (_, n) => `clerk-${n}`);

/** A fictional row of clerks: each knows the next, and pays to the next what the one before paid. */
const row = batch({
  entities: [
    ...clerks.map((id) => entity(id)),
    ...clerks.slice(1).map((_, n) => entity(`sum-${n}`, 'MONEY_FLOW', { names: [], properties: { amount } })),
  ],
  documents: [document('report')],
  allegations: [claim('said', 'clerk-0', 'report')],
  relationships: clerks
    .slice(1)
    .flatMap((id, n) => [
      tie(`knows-${n}`, 'ASSOCIATED_WITH', `clerk-${n}`, id, ['said']),
      tie(`from-${n}`, 'PAYS', `clerk-${n}`, `sum-${n}`, ['said']),
      tie(`to-${n}`, 'PAID_TO', `sum-${n}`, id, ['said']),
    ]),
});

const filters = { everything, 'a perspective': { ...everything, speakers: [toId('clerk-0')], documents: [toId('report')] } };

describeStores('the store $name', (store) => {
  let engine: Engine;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ engine, close } = await store.open());
    await write(engine, row);
  });
  afterAll(() => close());

  /** How many questions a walk asks the store, merges aside, which are known. */
  async function asksOf(walk: (reading: Reading) => Promise<unknown>): Promise<number> {
    const reading = engine.reading({ stop: new AbortController().signal, asker: 'a test' });
    let asks = 0;
    const counting = new Proxy(reading, {
      get(target, name) {
        const found: unknown = Reflect.get(target, name);
        if (typeof found !== 'function' || typeof name !== 'string' || !(name in questions) || name === 'merges') return found;
        return (...args: unknown[]): unknown => {
          asks += 1;
          return Reflect.apply(found, target, args);
        };
      },
    });
    const over = readingOver(counting, nothingRemembered());
    try {
      await walk(over);
    } finally {
      await reading.end();
    }
    return asks;
  }

  test.each(Object.entries(filters))('is asked at most two questions more than there are hops, by %s', async (_, filter) => {
    const [from, to] = [toId('clerk-0'), toId('clerk-4')];
    const trail = { from, currency: null, during: null, minAmount: null, filter };
    for (let n = 0; n <= hops; n += 1)
      expect(await asksOf((reading) => reading.neighborhood({ ids: [from], depth: n, filter, first: 50 }))).toBeLessThanOrEqual(n + 2);
    for (const direction of ['OUT', 'IN', 'BOTH'] as const)
      expect(await asksOf((reading) => reading.moneyTrail({ ...trail, direction, maxHops: hops }))).toBeLessThanOrEqual(hops + 2);
    expect(await asksOf((reading) => reading.subgraphAmong([from, to], filter))).toBe(1);
    expect(await asksOf((reading) => reading.subgraphOfDocuments([toId('report')], filter, 9))).toBe(2);
    expect(await asksOf((reading) => reading.timeline(filter, 'YEAR'))).toBeLessThanOrEqual(2);
  });
});
