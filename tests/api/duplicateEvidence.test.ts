import { afterEach, beforeEach, expect, test } from 'vitest';
import type { App } from '#server/app.ts';
import { parseFuzzyDate } from '#server/domain/fuzzyDate.ts';
import { toId } from '#server/domain/id.ts';
import type { Engine } from '#server/engine/engine.ts';
import { appOver } from '#tests/api/appOver.ts';
import { ask } from '#tests/api/ask.ts';
import { batch, claim, document, entity, tie } from '#tests/engine/fiction.ts';
import { describeStores } from '#tests/engine/stores.ts';
import { write } from '#tests/engine/write.ts';

/** Two fictional clerks of one name, of whom two claims speak. */
const people = batch({
  entities: [
    ...['clerk-one', 'clerk-two'].map((id) =>
      entity(id, 'PERSON', { names: [{ text: 'فريد الوهمي الخيالي', script: 'Arab', language: null, kind: 'PRIMARY' }] }),
    ),
    entity('speaker'),
  ],
  documents: [document('one')],
  allegations: ['one', 'two'].map((n) => claim(`about-${n}`, 'speaker', 'one', { about: [toId(`clerk-${n}`)] })),
});

/** Fictional houses of one name: one pays a flow to the other, and one claim about the payment speaks of both. */
const accounts = batch({
  entities: [
    ...['house-1', 'house-2'].map((id) =>
      entity(id, 'ORGANIZATION', { names: [{ text: 'Lantern Trading House', script: 'Latn', language: null, kind: 'PRIMARY' }] }),
    ),
    entity('payment', 'MONEY_FLOW', { names: [], properties: { amount: { currency: 'USD', min: null, max: null, approximate: false } } }),
    entity('registry', 'ORGANIZATION'),
    entity('speaker'),
  ],
  documents: [document('one')],
  allegations: [claim('paid', 'speaker', 'one', { about: ['house-1', 'house-2', 'payment'].map(toId) })],
  relationships: [
    tie('from', 'PAYS', 'house-1', 'payment', ['paid']),
    tie('to', 'PAID_TO', 'payment', 'house-2', ['paid']),
    tie('house-1-in', 'MEMBER_OF', 'house-1', 'registry', ['paid']),
    tie('house-2-in', 'MEMBER_OF', 'house-2', 'registry', ['paid']),
  ],
});

describeStores('the evidence for duplicates over $name', (store) => {
  let app: App;
  let engine: Engine;
  let close: () => Promise<void>;
  beforeEach(async () => {
    ({ engine, close } = await store.open());
    app = appOver(engine);
  });
  afterEach(() => close());

  test('that one claim names together are still suggested, never as likely, and the claim counts against them in words', async () => {
    await write(engine, accounts);
    const { data } = await ask(
      app,
      '{ duplicates(entity: "house-2") { nodes { a { id } b { id } band evidence { text weight } omitted { count } } common } }',
    );
    expect(data).toEqual({
      duplicates: {
        nodes: [
          {
            a: { id: 'house-1' },
            b: { id: 'house-2' },
            band: 'POSSIBLE',
            evidence: [
              { text: '“Lantern Trading House” and “Lantern Trading House” are alike as names', weight: 1 },
              { text: 'One claim speaks of both', weight: -0.15 },
              { text: 'Claims tie both to Fictional registry', weight: 0.06 },
            ],
            omitted: [],
          },
        ],
        common: 0,
      },
    });
  });

  test('are all found where many bear one name, and where more do than are looked at it is said', async () => {
    const houses = (count: number) =>
      batch({
        entities: Array.from({ length: count }, (_, n) =>
          entity(`house-${String(n).padStart(3, '0')}`, 'ORGANIZATION', {
            names: [{ text: 'Lantern Trading House', script: 'Latn', language: null, kind: 'PRIMARY' }],
          }),
        ),
      });
    const asked = async () =>
      (await ask(app, '{ duplicates(entity: "house-000", first: 100) { nodes { b { id } } compared common pageInfo { hasNextPage } } }'))
        .data['duplicates'];
    await write(engine, houses(25));
    expect(await asked()).toEqual({
      nodes: Array.from({ length: 24 }, (_, n) => ({ b: { id: `house-${String(n + 1).padStart(3, '0')}` } })),
      compared: 1,
      common: 0,
      pageInfo: { hasNextPage: false },
    });
    await write(engine, houses(200));
    expect(await asked()).toMatchObject({ compared: 1, common: 1, pageInfo: { hasNextPage: true } });
  });

  test('say how many ties and claims their evidence leaves out', async () => {
    const many = Array.from({ length: 203 }, (_, n) => `said-${n}`);
    await write(
      engine,
      batch({
        ...people,
        entities: [...people.entities, ...many.map((id) => entity(`town-of-${id}`, 'LOCATION'))],
        allegations: [...people.allegations, ...many.map((id) => claim(id, 'speaker', 'one', { about: [toId('clerk-one')] }))],
        relationships: many.map((id) => tie(`in-${id}`, 'OPERATES_IN', 'clerk-one', `town-of-${id}`, [id])),
      }),
    );
    const { data } = await ask(app, '{ duplicates(entity: "clerk-one", first: 1) { nodes { omitted { reason of count } } } }');
    expect(data).toEqual({
      duplicates: {
        nodes: [
          {
            omitted: [
              { reason: 'LIMIT', of: 'RELATIONSHIPS', count: 3 },
              { reason: 'LIMIT', of: 'ALLEGATIONS', count: 4 },
            ],
          },
        ],
      },
    });
  });

  test('count a neighbor that few share, less one that dozens share, and one that hundreds share for nothing', async () => {
    const bodies = (texts: Readonly<Record<string, string>>) =>
      Object.entries(texts).map(([id, text]) =>
        entity(id, 'ORGANIZATION', { names: [{ text, script: 'Latn', language: null, kind: 'PRIMARY' }] }),
      );
    const others = Array.from({ length: 120 }, (_, n) => `other-${n}`);
    await write(
      engine,
      batch({
        entities: [
          entity('speaker'),
          ...bodies({ harbour: 'Invented Lantern Harbour', 'harbour-two': 'Invented Lantern Harbour', registry: 'Imaginary Registry' }),
          ...bodies(Object.fromEntries(others.map((id, n) => [id, `Testcompany ${n}`]))),
        ],
        documents: [document('one')],
        allegations: [claim('c', 'speaker', 'one')],
        relationships: [
          ...['harbour', 'harbour-two'].map((id) => tie(`${id}-in`, 'MEMBER_OF', id, 'registry', ['c'])),
          ...others.slice(0, 20).map((id) => tie(`${id}-in`, 'MEMBER_OF', id, 'registry', ['c'])),
        ],
      }),
    );
    const judged = async () => {
      const { data } = await ask(app, '{ duplicates(entity: "harbour") { nodes { band evidence { text weight } } } }');
      const { nodes }: { nodes: { band: string; evidence: { text: string; weight: number }[] }[] } = data['duplicates'];
      return nodes.map(({ band, evidence }) => [band, ...evidence.slice(1).map(({ text, weight }) => `${weight} ${text}`)]);
    };
    const join = (ids: readonly string[]) =>
      write(engine, batch({ relationships: ids.map((id) => tie(`${id}-in`, 'MEMBER_OF', id, 'registry', ['c'])) }));
    expect(await judged()).toEqual([['LIKELY', '0.06 Claims tie both to Imaginary Registry']]);
    await join(others.slice(20, 40));
    expect(await judged()).toEqual([['POSSIBLE', '0.015 Claims tie both to Imaginary Registry, as they do many (42 ties)']]);
    await join(others.slice(40));
    expect(await judged()).toEqual([['POSSIBLE', '0 Claims tie both to Imaginary Registry, as they do many (122 ties)']]);
  });

  test('take one date of two ties as shared, and two that nobody knows as nothing', async () => {
    const judged = async (date: string | null) => {
      await write(
        engine,
        batch({
          ...people,
          entities: [...people.entities, entity('here', 'UNIT'), entity('there', 'UNIT')],
          relationships: [
            tie('one-in', 'MEMBER_OF', 'clerk-one', 'here', ['about-one'], { date: date === null ? null : parseFuzzyDate(date) }),
            tie('two-in', 'MEMBER_OF', 'clerk-two', 'there', ['about-two'], { date: date === null ? null : parseFuzzyDate(date) }),
          ],
        }),
      );
      const { data } = await ask(app, '{ duplicates(entity: "clerk-one") { nodes { evidence { text weight } } } }');
      const { nodes }: { nodes: { evidence: { text: string; weight: number }[] }[] } = data['duplicates'];
      return nodes.map(({ evidence }) => evidence.slice(1).map(({ text, weight }) => `${weight} ${text}`));
    };
    expect(await judged('2014-09')).toEqual([['0.03 The same is said of both on one date']]);
    for (const unknown of ['XXXX', 'XXXX-12', 'XXXX-12-XX', null]) expect([unknown, await judged(unknown)]).toEqual([unknown, [[]]]);
  });

  test('say what forbids them by their names, and which words only one has, where an identifier suggests them all the same', async () => {
    const clerk = (id: string, text: string) =>
      entity(id, 'PERSON', {
        names: [{ text, script: 'Arab', language: null, kind: 'PRIMARY' }],
        properties: { identifiers: [{ scheme: 'PASSPORT', value: 'ZZ 0001', country: null }] },
      });
    await write(
      engine,
      batch({
        ...people,
        entities: [clerk('clerk-one', 'فريد الوهمي الخيالي'), clerk('clerk-two', 'سعاد الوهمي الخيالي'), entity('speaker')],
      }),
    );
    const { data } = await ask(app, '{ duplicates(entity: "clerk-one") { nodes { band score evidence { text weight } words { a b } } } }');
    const { nodes }: { nodes: { band: string; evidence: { text: string; weight: number }[]; words: unknown }[] } = data['duplicates'];
    expect(nodes.map(({ band, words, evidence }) => [band, words, evidence.map(({ text }) => text)])).toEqual([
      [
        'POSSIBLE',
        [
          { a: 'الوهمي', b: 'الوهمي' },
          { a: 'الخيالي', b: 'الخيالي' },
        ],
        [
          '“فريد الوهمي الخيالي” and “سعاد الوهمي الخيالي” are alike as names',
          'Their first names differ: perhaps they are relatives',
          'Both are said to have one identifier (passport): ZZ 0001',
          'Only “فريد الوهمي الخيالي” has: فريد',
          'Only “سعاد الوهمي الخيالي” has: سعاد',
        ],
      ],
    ]);
  });

  test('are none where the two are of different sex, or were born or died when one person cannot have been', async () => {
    const judged = async (one: Readonly<Record<string, string>>, two: Readonly<Record<string, string>>, isShared = false) => {
      const clerk = (id: string, said: Readonly<Record<string, string>>) =>
        entity(id, 'PERSON', {
          names: [{ text: 'فريد الوهمي الخيالي', script: 'Arab', language: null, kind: 'PRIMARY' }],
          properties: {
            ...Object.fromEntries(Object.entries(said).map(([name, value]) => [name, name === 'sex' ? value : parseFuzzyDate(value)])),
            ...(isShared && { identifiers: [{ scheme: 'PASSPORT', value: 'ZZ 0001', country: null }] }),
          },
        });
      await write(engine, batch({ ...people, entities: [clerk('clerk-one', one), clerk('clerk-two', two), entity('speaker')] }));
      const { data } = await ask(app, '{ duplicates(entity: "clerk-one") { nodes { band } } }');
      const { nodes }: { nodes: { band: string }[] } = data['duplicates'];
      return nodes.map(({ band }) => band);
    };
    expect(await judged({ sex: 'MALE', born: '1970', died: '2016-05' }, { sex: 'MALE', born: '1970-03', died: '2016' })).toEqual([
      'POSSIBLE',
    ]);
    expect(await judged({ sex: 'FEMALE' }, { born: '1970/1975', died: '2016' })).toEqual(['POSSIBLE']);
    expect(await judged({ sex: 'MALE' }, { sex: 'FEMALE' })).toEqual([]);
    expect(await judged({ born: '1970' }, { born: '1971' })).toEqual([]);
    expect(await judged({ died: '2016-05' }, { died: '2017' })).toEqual([]);
    expect(await judged({ died: '1990' }, { born: '1992' })).toEqual([]);
    expect(await judged({ born: '1992' }, { died: '1990' }, true)).toEqual([]);
  });

  test('are none where the two are said to be born at times that cannot be one', async () => {
    const judged = async (one: string, two: string) => {
      await write(
        engine,
        batch({
          ...people,
          entities: [...people.entities, entity('town', 'LOCATION')],
          relationships: [
            tie('one-born', 'BORN_IN', 'clerk-one', 'town', ['about-one'], { date: parseFuzzyDate(one) }),
            tie('two-born', 'BORN_IN', 'clerk-two', 'town', ['about-two'], { date: parseFuzzyDate(two) }),
          ],
        }),
      );
      const { data } = await ask(app, '{ duplicates(entity: "clerk-one") { nodes { band evidence { text } } } }');
      const { nodes }: { nodes: { band: string; evidence: { text: string }[] }[] } = data['duplicates'];
      return nodes.map(({ band, evidence }) => [band, evidence.some(({ text }) => text.includes('born at times'))]);
    };
    expect(await judged('1971', '1984')).toEqual([]);
    expect(await judged('1984', '1984-05')).toEqual([['POSSIBLE', false]]);
  });
});
