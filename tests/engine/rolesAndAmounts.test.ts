import { afterAll, beforeAll, expect, test } from 'vitest';
import { everything, type Filter } from '#server/domain/filter.ts';
import { toId } from '#server/domain/id.ts';
import { parseDecimal } from '#server/domain/decimal.ts';
import type { Money } from '#server/domain/money.ts';
import type { Engine } from '#server/engine/engine.ts';
import { batch, claim, document, entity, tie } from '#tests/engine/fiction.ts';
import { describeStores } from '#tests/engine/stores.ts';
import { told } from '#tests/engine/told.ts';
import { write } from '#tests/engine/write.ts';

const amounts: Readonly<Record<string, readonly [currency: string, min: string | null, max: string | null]>> = {
  hundred: ['USD', '100', '100'],
  range: ['USD', '90', '1000.5'],
  open: ['EUR', '7', null],
  silent: ['XXX', null, null],
  unnamed: ['XXX', '999', '999'],
};

function money([currency, min, max]: readonly [string, string | null, string | null]): Money {
  const decimal = (text: string | null) => (text === null ? null : parseDecimal(text));
  return { currency: min === null ? null : currency, min: decimal(min), max: decimal(max), approximate: false };
}

const flows = Object.keys(amounts);
const fiction = batch({
  entities: [
    ...['payer', 'guard', 'clerk', 'plain'].map((id) => entity(id)),
    entity('body', 'UNIT'),
    ...flows.map((id) => entity(id, 'MONEY_FLOW', { properties: { amount: money(amounts[id] ?? ['XXX', null, null]) } })),
  ],
  documents: [document('report')],
  allegations: [claim('said', 'payer', 'report')],
  relationships: [
    ...flows.map((id) => tie(`paid-${id}`, 'PAYS', 'payer', id, ['said'])),
    tie('guard-in', 'MEMBER_OF', 'guard', 'body', ['said'], { properties: { role: { en: 'Fictional guard', ar: 'حارس خيالي' } } }),
    tie('clerk-in', 'MEMBER_OF', 'clerk', 'body', ['said'], { properties: { role: { en: 'Fictional clerk' } } }),
    tie('plain-in', 'MEMBER_OF', 'plain', 'body', ['said']),
  ],
});

describeStores('a filter of roles and amounts in the store $name', (store) => {
  let engine: Engine;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ engine, close } = await store.open());
    await write(engine, fiction);
  });
  afterAll(() => close());

  async function around(id: string, filter: Partial<Filter>) {
    const { relationships, omitted } = await told(engine).neighborhood({
      ids: [toId(id)],
      depth: 1,
      filter: { ...everything, ...filter },
      first: 50,
    });
    return [relationships.map((each) => each.id).join(' '), ...omitted.map(({ reason, count }) => `${reason} ${count}`)];
  }

  test('keeps ties by their role in any language, and counts the rest', async () => {
    expect(await around('body', { roles: ['حارس خيالي'] })).toEqual(['guard-in', 'FILTER 2']);
    expect(await around('body', { roles: ['Fictional guard', 'Fictional clerk'] })).toEqual(['clerk-in guard-in', 'FILTER 1']);
    expect(await around('body', { roles: ['fictional guard'] })).toEqual(['', 'FILTER 3']);
  });

  test('keeps money flows that may reach an amount, what nobody bounds among them, and counts the rest', async () => {
    const least = (amount: string, currency: string | null = null) => around('payer', { minAmount: parseDecimal(amount), currency });
    expect(await least('0')).toEqual(['paid-hundred paid-open paid-range paid-silent paid-unnamed']);
    expect(await least('100.01')).toEqual(['paid-open paid-range paid-silent paid-unnamed', 'FILTER 1']);
    expect(await least('1000')).toEqual(['paid-open paid-range paid-silent', 'FILTER 2']);
    expect(await least('1000.6')).toEqual(['paid-open paid-silent', 'FILTER 3']);
    expect(await least('100', 'USD')).toEqual(['paid-hundred paid-range', 'FILTER 3']);
    expect(await least('99', 'XXX')).toEqual(['paid-silent paid-unnamed', 'FILTER 3']);
  });

  test('is no filter for what is no money flow, nor for those that were asked for by id', async () => {
    expect(await around('body', { minAmount: parseDecimal('1000'), currency: 'USD' })).toEqual(['clerk-in guard-in plain-in']);
    expect(await around('hundred', { minAmount: parseDecimal('1000') })).toEqual(['paid-hundred']);
  });

  test('counts in the trail of money only the flows that it keeps', async () => {
    const filter = { ...everything, currency: 'USD', minAmount: parseDecimal('500') };
    const trail = await told(engine).moneyTrail({
      from: toId('payer'),
      direction: 'OUT',
      maxHops: 2,
      currency: null,
      during: null,
      minAmount: null,
      filter,
    });
    expect(trail.hops.map(({ flow }) => flow.id)).toEqual(['range']);
  });
});
