import { expect, test } from 'vitest';
import { parseDecimal } from '#server/domain/decimal.ts';
import { everything } from '#server/domain/filter.ts';
import { batch, claim, document, entity, tie } from '#tests/engine/fiction.ts';
import { describeStores } from '#tests/engine/stores.ts';
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

describeStores('a departure in the store $name', (store) => {
  test('tells of the money taken however many other ties the person has', async () => {
    const { engine, close } = await store.open();
    try {
      await write(engine, wanderer);
      const { items } = await told(engine).departures({
        motives: null,
        from: null,
        to: null,
        during: null,
        filter: everything,
        first: 10,
        after: null,
      });
      expect(items.map(({ motive, money }) => [motive, money])).toEqual([
        ['MONEY', [{ currency: 'USD', min: '7', max: '7', flows: 1, flowsWithoutAmount: 0, flowsUnnamed: 0 }]],
      ]);
    } finally {
      await close();
    }
  });
});
