import { afterAll, beforeAll, expect, test } from 'vitest';
import type { App } from '#server/app.ts';
import type { EntityRecord } from '#server/domain/entity.ts';
import { toId } from '#server/domain/id.ts';
import type { Identifier } from '#server/domain/identifier.ts';
import type { Engine } from '#server/engine/engine.ts';
import { appOver } from '#tests/api/appOver.ts';
import { ask } from '#tests/api/ask.ts';
import { batch, claim, document, entity, tie } from '#tests/engine/fiction.ts';
import { describeStores } from '#tests/engine/stores.ts';
import { told } from '#tests/engine/told.ts';
import { signed, write } from '#tests/engine/write.ts';

const at = '2030-01-31T12:00:00.000Z';

function house(id: string, name: string, ...identifiers: readonly Identifier[]): EntityRecord {
  return entity(id, 'ORGANIZATION', {
    names: [{ text: name, script: 'Latn', language: null, kind: 'PRIMARY' }],
    properties: identifiers.length > 0 ? { identifiers } : {},
  });
}

function number(value: string, country: string | null = 'ZZ'): Identifier {
  return { scheme: 'COMPANY_NUMBER', value, country };
}

/** Fictional houses: two of one number and other names, two of one name and other numbers, two of one phone, one of a number abroad. */
const houses = batch({
  entities: [
    house('lantern', 'Lantern Trading House', number('HRB 00-71'), { scheme: 'PHONE', value: '+999 (0) 55-12 34', country: null }),
    house('torch', 'Torch Holding', number('hrb00-71')),
    house('reed-1', 'Reed Ferry Office', number('R 1')),
    house('reed-2', 'Reed Ferry Office', number('R 2')),
    house(
      'barge',
      'Barge Yard',
      { scheme: 'PHONE', value: '+9990551234', country: null },
      { scheme: 'gauge', value: 'Reed', country: null },
    ),
    house('abroad', 'Quite Another Mill', number('HRB 00-71', 'XX')),
    entity('speaker'),
    entity('coin', 'ASSET', {
      properties: {
        type: { en: 'coin', ar: 'قطعة نقدية' },
        country: 'ZZ',
        recordedFrom: [
          { document: toId('register'), properties: ['type', 'other'] },
          { document: toId('second'), properties: ['country'] },
        ],
        other: [
          { origin: 'A fictional register', name: 'mint', value: 'West' },
          { origin: 'A fictional register', name: 'mint', value: 'غرب' },
        ],
      },
    }),
  ],
  documents: [document('register', { fileName: 'register.csv', sha256: 'a'.repeat(64) }), document('second')],
  allegations: [claim('owned', 'speaker', 'register')],
  relationships: [
    tie('owns', 'OWNS', 'lantern', 'coin', ['owned'], {
      properties: { other: [{ origin: 'A fictional register', name: 'share', value: '50' }] },
    }),
  ],
});

describeStores('identifiers over $name', (store) => {
  let app: App;
  let engine: Engine;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ engine, close } = await store.open());
    app = appOver(engine);
    await write(engine, houses);
  });
  afterAll(() => close());

  const found = async (text: string) => (await told(engine).search(text, null, 9)).map((hit) => hit.entity);

  test('a search finds whoever has the whole text as an identifier, and nobody by a part of one or by one that is near', async () => {
    expect(await Promise.all(['hrb 00-71', 'HRB00-71', '٠٠٩٩٩'].map(found))).toEqual([
      ['lantern', 'abroad', 'torch'],
      ['lantern', 'abroad', 'torch'],
      [],
    ]);
    expect(await Promise.all(['+999 0 55 1234', '٩٩٩٠٥٥١٢٣٤'].map(found))).toEqual([
      ['lantern', 'barge'],
      ['lantern', 'barge'],
    ]);
    expect(await Promise.all(['HRB', '00-71', 'HRB 0071', 'HRB 00-72', '99905512'].map(found))).toEqual([[], [], [], [], []]);
    expect(await found('reed')).toEqual(['barge', 'reed-1', 'reed-2']);
    const { data } = await ask(app, '{ search(text: "HRB 00-71", first: 1) { matchedName score why ar: why(language: AR) } }');
    expect(data).toEqual({
      search: [
        {
          matchedName: 'HRB 00-71',
          score: 1,
          why: 'the identifier itself: company number (ZZ)',
          ar: 'المعرّف نفسه: رقم السجل التجاري (ZZ)',
        },
      ],
    });
  });

  test('what a source holds besides is told with its origin, of entities and of ties', async () => {
    const { data } = await ask(
      app,
      `{ coin: entity(id: "coin") { identifiers { value } type ar: type(language: AR) country recordedFrom { document { id } properties } other { origin name value } }
         lantern: entity(id: "lantern") { type country identifiers { scheme value country } other { name } }
         relationship(id: "owns") { other { origin name value } }
         document(id: "register") { fileName sha256 } }`,
    );
    expect(data).toEqual({
      coin: {
        identifiers: [],
        type: 'coin',
        ar: 'قطعة نقدية',
        country: 'ZZ',
        recordedFrom: [
          { document: { id: 'register' }, properties: ['type', 'other'] },
          { document: { id: 'second' }, properties: ['country'] },
        ],
        other: ['West', 'غرب'].map((value) => ({ origin: 'A fictional register', name: 'mint', value })),
      },
      lantern: {
        type: null,
        country: null,
        identifiers: [
          { scheme: 'COMPANY_NUMBER', value: 'HRB 00-71', country: 'ZZ' },
          { scheme: 'PHONE', value: '+999 (0) 55-12 34', country: null },
        ],
        other: [],
      },
      relationship: { other: [{ origin: 'A fictional register', name: 'share', value: '50' }] },
      document: { fileName: 'register.csv', sha256: 'a'.repeat(64) },
    });
  });

  test('one number in one register suggests that two are one, whatever they are called; two numbers speak against; a phone alone suggests nothing', async () => {
    const suggested = async (id: string) => {
      const { data } = await ask(app, `{ duplicates(entity: "${id}") { nodes { a { id } b { id } band evidence { text weight } } } }`);
      return data;
    };
    const torch = await suggested('torch');
    expect(torch).toMatchObject({ duplicates: { nodes: [{ a: { id: 'lantern' }, b: { id: 'torch' }, band: 'POSSIBLE' }] } });
    expect(JSON.stringify(torch)).toContain(
      '{"text":"Both are said to have one identifier (company number): HRB 00-71 (ZZ)","weight":0.3}',
    );
    const reed = await suggested('reed-1');
    expect(reed).toMatchObject({ duplicates: { nodes: [{ b: { id: 'reed-2' }, band: 'POSSIBLE' }] } });
    expect(JSON.stringify(reed)).toContain('{"text":"They are said to have two (company number): R 1 and R 2","weight":-0.15}');
    expect(await suggested('abroad')).toEqual({ duplicates: { nodes: [] } });
    expect(await suggested('barge')).toEqual({ duplicates: { nodes: [] } });
  });

  test('two that are shown as one have the identifiers of both, each once, and are found by each', async () => {
    await engine.decide({ a: toId('lantern'), b: toId('reed-1'), verdict: 'SAME', by: 'a fictional editor', at, note: null });
    const { data } = await ask(app, '{ entity(id: "reed-1") { id identifiers { value } } }');
    expect(data).toEqual({
      entity: { id: 'lantern', identifiers: [{ value: 'HRB 00-71' }, { value: '+999 (0) 55-12 34' }, { value: 'R 1' }] },
    });
    expect(await found('r 1')).toEqual(['lantern']);
    await engine.undo(toId('lantern'), toId('reed-1'), { by: 'a fictional editor', at });
    expect(await found('r 1')).toEqual(['reed-1']);
  });

  test('an identifier that was taken back finds nobody', async () => {
    await write(engine, batch({ entities: [house('reed-2', 'Reed Ferry Office', number('R 3'))] }));
    expect([await found('R 2'), await found('R 3')]).toEqual([[], ['reed-2']]);
  });

  test.each([
    [{ country: 'Zedland' }, 'country', 'is no country; write a code in capitals, such as DE'],
    [{ identifiers: [number('R 4', 'zz')] }, 'identifiers.0.country', 'is no country; write a code in capitals, such as DE'],
    [{ identifiers: [number(' ')] }, 'identifiers.0.value', 'is a text of 1 to 200 characters'],
    [
      { identifiers: [number('R\u202e4')] },
      'identifiers.0.value',
      'holds U+202E, which turns the direction of the text; U+2066 to U+2069 may do so, closed; remove it',
    ],
    [{ identifiers: [] }, 'identifiers', 'is a list of identifiers'],
    [{ recordedFrom: [] }, 'recordedFrom', 'is a list of documents, each with the names of properties'],
    [
      { country: 'ZZ', recordedFrom: [{ document: toId('nowhere'), properties: ['country'] }] },
      'recordedFrom.0.document',
      'no document has the id nowhere',
    ],
    [
      { country: 'ZZ', recordedFrom: [{ document: toId('register'), properties: ['type'] }] },
      'recordedFrom.0.properties',
      'type is no property that it has',
    ],
  ])('%o is refused', async (properties, field, message) => {
    const wrong = batch({ entities: [entity('wrong', 'ORGANIZATION', { properties })] });
    await expect(engine.write(wrong, signed)).rejects.toMatchObject({ complaints: [{ id: 'wrong', field, message }] });
  });
});
