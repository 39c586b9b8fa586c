import { expect, test } from 'vitest';
import { parseDecimal } from '#server/domain/decimal.ts';
import { toId } from '#server/domain/id.ts';
import type { Engine } from '#server/engine/engine.ts';
import { batch, claim, document, entity, tie } from '#tests/engine/fiction.ts';
import { describeStores } from '#tests/engine/stores.ts';
import { told } from '#tests/engine/told.ts';
import { write } from '#tests/engine/write.ts';

const ten = parseDecimal('10');
const amount = { currency: 'USD', min: ten, max: ten, approximate: false };

const graph = batch({
  documents: [document('one'), document('other')],
  entities: ['ana', 'bob', 'cem', 'dia', 'speaker'].map((id) => entity(id)),
  allegations: [claim('first', 'speaker', 'one'), claim('second', 'speaker', 'other')],
  relationships: [
    tie('ana-bob', 'RELATED_TO', 'ana', 'bob', ['first']),
    tie('cem-dia', 'ASSOCIATED_WITH', 'cem', 'dia', ['first', 'second']),
  ],
});

describeStores('the entities of documents in the store $name', (store) => {
  test('are the ends of the ties that rest on their claims now, whatever rested on them before', async () => {
    const { engine, close } = await store.open();
    try {
      await write(engine, graph);
      expect(await entitiesOf(engine)).toEqual({ one: 'ana bob cem dia speaker', other: 'cem dia speaker' });
      await write(engine, batch({ relationships: [tie('cem-dia', 'ASSOCIATED_WITH', 'cem', 'dia', ['second'])] }));
      expect(await entitiesOf(engine)).toEqual({ one: 'ana bob speaker', other: 'cem dia speaker' });
      await write(
        engine,
        batch({
          allegations: [claim('second', 'speaker', 'other', { claim: { en: 'Told anew' } })],
          relationships: [tie('bob-cem', 'RELATED_TO', 'bob', 'cem', ['second', 'first'])],
        }),
      );
      expect(await entitiesOf(engine)).toEqual({ one: 'ana bob cem speaker', other: 'bob cem dia speaker' });
      await engine.decide({
        a: toId('ana'),
        b: toId('dia'),
        verdict: 'SAME',
        by: 'a fictional editor',
        at: '2030-01-01T00:00:00.000Z',
        note: null,
      });
      expect(await entitiesOf(engine)).toEqual({ one: 'ana bob cem speaker', other: 'ana bob cem speaker' });
    } finally {
      await close();
    }
  });

  test('are after money named people who are said to have moved for a reason, where not all have room', async () => {
    const { engine, close } = await store.open();
    try {
      await write(
        engine,
        batch({
          documents: [document('one')],
          entities: [
            ...['ana', 'bob', 'cem', 'dia', 'eve', 'speaker'].map((id) => entity(id)),
            entity('many', 'GROUP'),
            entity('body', 'ORGANIZATION'),
          ],
          allegations: [claim('first', 'speaker', 'one'), claim('no', 'speaker', 'one', { stance: 'DENIES' })],
          relationships: [
            tie('ana-bob', 'RELATED_TO', 'ana', 'bob', ['first']),
            tie('ana-cem', 'ASSOCIATED_WITH', 'ana', 'cem', ['first']),
            tie('bob-cem', 'ASSOCIATED_WITH', 'bob', 'cem', ['first']),
            tie('dia-body', 'DEFECTED_FROM', 'dia', 'body', ['first']),
            tie('many-body', 'DEFECTED_FROM', 'many', 'body', ['first']),
            tie('eve-body', 'DEFECTED_FROM', 'eve', 'body', ['no']),
          ],
        }),
      );
      const first = async (limit: number) => (await told(engine).entitiesOfDocuments([toId('one')], limit)).ids;
      expect(await first(1)).toEqual(['dia']);
      expect(await first(3)).toEqual(['ana', 'bob', 'dia']);
    } finally {
      await close();
    }
  });

  test('are money and whom it joins where not all have room, and by degree and id whatever is kept', async () => {
    const { engine, close } = await store.open();
    try {
      await write(
        engine,
        batch({
          documents: [document('one')],
          entities: [
            ...['ana', 'bob', 'cem', 'dia', 'eve', 'speaker'].map((id) => entity(id)),
            ...['flow', 'loose'].map((id) => entity(id, 'MONEY_FLOW', { names: [], properties: { amount } })),
          ],
          allegations: [claim('first', 'speaker', 'one'), claim('no', 'speaker', 'one', { stance: 'DENIES' })],
          relationships: [
            tie('ana-bob', 'RELATED_TO', 'ana', 'bob', ['first']),
            tie('ana-cem', 'ASSOCIATED_WITH', 'ana', 'cem', ['first']),
            tie('bob-cem', 'ASSOCIATED_WITH', 'bob', 'cem', ['first']),
            tie('flow-dia', 'PAID_TO', 'flow', 'dia', ['first']),
            tie('loose-eve', 'PAID_TO', 'loose', 'eve', ['no']),
          ],
        }),
      );
      const first = (limit: number) => told(engine).entitiesOfDocuments([toId('one')], limit);
      expect(await first(9)).toEqual({ ids: ['ana', 'bob', 'cem', 'dia', 'flow', 'eve', 'loose', 'speaker'], total: 8 });
      expect(await first(4)).toEqual({ ids: ['ana', 'dia', 'flow', 'loose'], total: 8 });
      expect(await first(2)).toEqual({ ids: ['dia', 'flow'], total: 8 });
    } finally {
      await close();
    }
  });
});

async function entitiesOf(engine: Engine): Promise<unknown> {
  const [one, other] = await Promise.all(
    ['one', 'other'].map(async (id) => (await told(engine).entitiesOfDocuments([toId(id)], 9)).ids.toSorted().join(' ')),
  );
  return { one, other };
}
