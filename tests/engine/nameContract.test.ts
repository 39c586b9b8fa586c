import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Engine } from '#server/engine/engine.ts';
import type { NameLook } from '#server/names/find/nameStore.ts';
import { parseDecimal } from '#server/domain/decimal.ts';
import { batch, entity } from '#tests/engine/fiction.ts';
import { small } from '#tests/engine/smallGraph.ts';
import { describeStores } from '#tests/engine/stores.ts';
import { told } from '#tests/engine/told.ts';
import { write } from '#tests/engine/write.ts';

describeStores('the names in the store $name', (store) => {
  let engine: Engine;
  let close: () => Promise<void>;
  beforeEach(async () => {
    ({ engine, close } = await store.open());
    await write(engine, small);
  });
  afterEach(() => close());

  test('finds words of names by how they begin, then by their keys, those of most entities first', async () => {
    const question: readonly NameLook[] = [
      { by: 'beginning', texts: ['an'] },
      { by: 'keyBeginning', texts: ['fkt'] },
      { by: 'key', texts: ['b'] },
      { by: 'key', texts: ['xln'] },
    ];
    expect(await told(engine).nameWords(question, 10)).toEqual([
      { word: 'ana', entities: 1 },
      { word: 'fictional', entities: 6 },
      { word: 'bob', entities: 1 },
    ]);
    expect(await told(engine).nameWords(question, 2)).toEqual([
      { word: 'ana', entities: 1 },
      { word: 'fictional', entities: 6 },
    ]);
    expect(await told(engine).nameWordCounts(['nobody', 'fictional', 'ana', '"*'])).toEqual([0, 6, 1, 0]);
    const hostile: readonly NameLook[] = [
      { by: 'beginning', texts: ['*', '"', '%', '_'] },
      { by: 'keyBeginning', texts: ['*:*'] },
      ...['AND', '-'].map((text) => ({ by: 'key' as const, texts: [text] })),
    ];
    expect(await told(engine).nameWords(hostile, 10)).toEqual([]);
    expect(await told(engine).nameWords([{ by: 'beginning', texts: [''] }, ...hostile], 0)).toEqual([]);
  });

  test('finds entities by the words of their names, those of the greatest weight first, then the best connected', async () => {
    const fictional = { word: 'fictional', weight: 2 };
    const groups = [[fictional, { word: 'nobody', weight: 9 }], [{ word: 'cell', weight: 1 }]];
    const found = await told(engine).nameCandidates(groups, null, 3);
    expect(found.map(({ entity: id, degree }) => [id, degree])).toEqual([
      ['cell', 3],
      ['ana', 3],
      ['town', 2],
    ]);
    expect(await told(engine).nameCandidates([[{ word: 'الخيالية', weight: 1 }]], ['PERSON'], 3)).toEqual([
      { entity: 'ana', kind: 'PERSON', degree: 3, names: ['Ana Fictional', 'آنا الخيالية'], identifiers: [] },
    ]);
    expect(await told(engine).nameCandidates([[{ word: 'الخيالية', weight: 1 }]], ['UNIT'], 3)).toEqual([]);
    expect((await told(engine).nameCandidates(groups, null, 3, 3)).map(({ entity: id }) => id)).toEqual(['cell']);
    expect(await told(engine).nameCandidates([], null, 3)).toEqual([]);
  });

  test('finds a money flow by its amount, in digits of any script, grouped or not, and in words', async () => {
    const amount = { currency: 'EUR', min: parseDecimal('1250000'), max: null, approximate: true };
    await write(engine, batch({ entities: [entity('paid', 'MONEY_FLOW', { names: [], properties: { amount } })] }));
    const asked = ['1,250,000 EUR', '1250000', '١٬٢٥٠٬٠٠٠ يورو', '1.25 million euros', 'EUR 1,250,000'];
    const found = await Promise.all(asked.map((text) => told(engine).search(text, null, 1)));
    expect(found.map(([hit]) => hit?.entity)).toEqual(asked.map(() => 'paid'));
    expect(found[0]?.[0]).toMatchObject({ matchedName: '1,250,000 EUR', score: 1 });
    expect(await told(engine).search('1,250,001', null, 5)).toEqual([]);
    const other = { ...amount, min: parseDecimal('7') };
    await write(engine, batch({ entities: [entity('paid', 'MONEY_FLOW', { names: [], properties: { amount: other } })] }));
    expect([await told(engine).search('1,250,000', null, 5), (await told(engine).search('7 EUR', null, 1))[0]?.entity]).toEqual([
      [],
      'paid',
    ]);
  });
});
