import { afterAll, beforeAll, expect, test } from 'vitest';
import type { App } from '#server/app.ts';
import type { Engine, Reading } from '#server/engine/engine.ts';
import { appOver } from '#tests/api/appOver.ts';
import { ask } from '#tests/api/ask.ts';
import { small } from '#tests/engine/smallGraph.ts';
import { describeStores } from '#tests/engine/stores.ts';
import { write } from '#tests/engine/write.ts';

describeStores('the API over $name', (store) => {
  let engine: Engine;
  let app: App;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ engine, close } = await store.open());
    await write(engine, small);
    app = appOver(engine);
  });
  afterAll(() => close());

  test('answers a relationship with its claims, chain, support and words', async () => {
    const { data, errors } = await ask(
      app,
      `{ relationship(id: "ana-left-cell") {
          __typename id type inferred inferenceReason motives date { edtf earliest latest label ar: label(language: AR) } span { from to } source { id label } target { id label }
          support { allegations denials assertions speakers documents independentDocuments bestReliability bestCredibility }
          allegations { id claim stance speakers { id } transmittedBy { id } document { id title copyOf { id } hasText } locator {
            lineFrom lineTo sha256 text intact } reliability credibility motive status contradicts { id } relationships { id } }
          ... on DefectedFrom { motive }
        } }`,
    );
    expect(errors).toEqual([]);
    const said = (id: string, more: object) => ({
      id,
      claim: `Fictional claim ${id}`,
      stance: 'ASSERTS',
      speakers: [{ id: 'speaker' }],
      transmittedBy: [],
      document: { id: 'one', title: 'Fictional report one', copyOf: null, hasText: false },
      locator: null,
      reliability: null,
      credibility: null,
      motive: null,
      status: 'ACCEPTED',
      contradicts: [],
      relationships: [{ id: 'ana-left-cell' }],
      ...more,
    });
    expect(data).toEqual({
      relationship: {
        __typename: 'DefectedFrom',
        id: 'ana-left-cell',
        type: 'DEFECTED_FROM',
        inferred: false,
        inferenceReason: null,
        motives: ['MONEY', 'COVER'],
        motive: null,
        date: { edtf: '2014-09', earliest: '2014-09-01', latest: '2014-09-30', label: 'September 2014', ar: 'أيلول 2014' },
        span: { from: '2014-09-01', to: '2014-09-30' },
        source: { id: 'ana', label: 'Ana Fictional' },
        target: { id: 'cell', label: 'Fictional cell' },
        support: {
          allegations: 4,
          denials: 1,
          assertions: 3,
          speakers: 3,
          documents: 3,
          independentDocuments: 2,
          bestReliability: 'B',
          bestCredibility: 2,
        },
        allegations: [
          said('left-copied', {
            motive: 'MONEY',
            document: { id: 'copy', title: 'Fictional report copy', copyOf: { id: 'one' }, hasText: false },
          }),
          said('not-left', {
            stance: 'DENIES',
            speakers: [{ id: 'cell' }],
            transmittedBy: [{ id: 'speaker' }],
            locator: { lineFrom: 1, lineTo: 2, sha256: null, text: null, intact: null },
            contradicts: [{ id: 'left' }],
          }),
          said('left', {
            motive: 'MONEY',
            reliability: 'B',
            credibility: 2,
            locator: { lineFrom: 3, lineTo: 3, sha256: null, text: null, intact: null },
            contradicts: [{ id: 'not-left' }],
            relationships: [{ id: 'ana-left-cell' }, { id: 'ana-with-sum' }],
          }),
          said('cover', {
            motive: 'COVER',
            speakers: [{ id: 'bob' }],
            document: { id: 'other', title: 'Fictional report other', copyOf: null, hasText: false },
            relationships: [{ id: 'ana-left-cell' }, { id: 'ana-to-town' }, { id: 'bob-in-cell' }],
          }),
        ],
      },
    });
  });

  test('answers an entity with what its kind stores', async () => {
    const { data, errors } = await ask(
      app,
      `{ town: entity(id: "town") { kind label degree ... on Location { latitude longitude precision coordinatesSource } }
         sum: entity(id: "sum") { label ar: label(language: AR) names { text } ... on MoneyFlow { amount { currency min max approximate label } origin } }
         ana: entity(id: "ana") { label(language: AR) names { text script language kind } relationships(first: 1) { nodes { id ... on
           MemberOf { role } } totalCount pageInfo { hasNextPage endCursor } } allegations { nodes { id } totalCount } } }`,
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      town: {
        kind: 'LOCATION',
        label: 'Fictional town',
        degree: 2,
        latitude: 1.5,
        longitude: 2.25,
        precision: 'SETTLEMENT',
        coordinatesSource: null,
      },
      sum: {
        label: 'more than 100 SYP',
        ar: 'أكثر من 100 ليرة سورية',
        names: [],
        amount: { currency: 'SYP', min: '100', max: null, approximate: false, label: 'more than 100 SYP' },
        origin: null,
      },
      ana: {
        label: 'آنا الخيالية',
        names: [
          { text: 'Ana Fictional', script: 'Latn', language: 'en', kind: 'PRIMARY' },
          { text: 'آنا الخيالية', script: 'Arab', language: 'ar', kind: 'ALIAS' },
        ],
        relationships: { nodes: [{ id: 'ana-left-cell' }], totalCount: 3, pageInfo: { hasNextPage: true, endCursor: 'ana-left-cell' } },
        allegations: { nodes: [{ id: 'left' }], totalCount: 1 },
      },
    });
  });

  test('asks the store once for each level, whatever the number of nodes', async () => {
    const counts: Record<string, number> = {};
    const watching = (reading: Reading): Reading => {
      const watched = { ...reading };
      for (const question of [
        'entities',
        'relationships',
        'allegations',
        'documents',
        'relationshipsOf',
        'findAllegations',
        'neighborhood',
      ] as const)
        Object.assign(watched, {
          [question]: (...args: never[]) => (
            (counts[question] = (counts[question] ?? 0) + 1),
            (reading[question] as (...given: never[]) => unknown)(...args)
          ),
        });
      return watched;
    };
    const counted: Engine = { ...engine, reading: (asked) => watching(engine.reading(asked)) };
    const watched = appOver(counted);
    const ties =
      'relationships { id source { label } target { label } allegations { id speakers { label } document { id publisher { label } } contradicts { id } } }';
    const pages = 'relationships(first: 3) { nodes { id source { id } } }';
    const { errors } = await ask(watched, `{ neighborhood(ids: ["ana"], depth: 3) { entities { id ${pages} } ${ties} } }`);
    expect(errors).toEqual([]);
    expect(counts).toEqual({ neighborhood: 1, relationshipsOf: 1, allegations: 1, entities: 1, documents: 1 });
    for (const name of Object.keys(counts)) delete counts[name];
    const claims = 'allegations(first: 2) { nodes { id speakers { label } transmittedBy { label } } }';
    expect((await ask(watched, `{ neighborhood(ids: ["ana"], depth: 3) { entities { id ${claims} } } }`)).errors).toEqual([]);
    expect(counts, 'whoever speaks comes with the page').toEqual({ neighborhood: 1, findAllegations: 1 });
    for (const name of Object.keys(counts)) delete counts[name];
    expect((await ask(watched, '{ allegations(document: "one") { totalCount nodes { speakers { label } } } }')).errors).toEqual([]);
    expect(counts, 'where a claim was found, what it had to name is there').toEqual({ findAllegations: 1 });
  });

  test('gives the same answer compiled and not', async () => {
    const query =
      'query ($ids: [ID!]!, $filter: GraphFilter) { neighborhood(ids: $ids, depth: 2, filter: $filter) { entities { __typename id ' +
      '... on Group { sizeMin } } relationships { __typename id support { speakers } ... on MemberOf { role rank } } omitted { ' +
      'reason of count } } }';
    const variables = { ids: ['ana'], filter: { includeInferred: false, during: { from: '2014-01-01' } } };
    const answers = [];
    for (let n = 0; n < 4; n += 1) answers.push(JSON.stringify(await ask(app, query, variables)));
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('"ana-left-cell"');
  });

  test('shows departures with their rivals, and money as ranges', async () => {
    const { data, errors } = await ask(
      app,
      '{ departures { totalCount byMotive { motive count } nodes { who { id } from { id } to { id } motive money { currency min max ' +
        'flows flowsWithoutAmount } allegations { id } rivals { motive } } } }',
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      departures: {
        totalCount: 2,
        byMotive: [
          { motive: 'MONEY', count: 1 },
          { motive: 'COVER', count: 1 },
        ],
        nodes: [
          {
            who: { id: 'ana' },
            from: { id: 'cell' },
            to: null,
            motive: 'MONEY',
            money: [{ currency: 'SYP', min: '100', max: null, flows: 1, flowsWithoutAmount: 0 }],
            allegations: [{ id: 'left-copied' }, { id: 'not-left' }, { id: 'left' }],
            rivals: [{ motive: 'COVER' }],
          },
          {
            who: { id: 'ana' },
            from: { id: 'cell' },
            to: { id: 'town' },
            motive: 'COVER',
            money: [],
            allegations: [{ id: 'not-left' }, { id: 'cover' }],
            rivals: [{ motive: 'MONEY' }],
          },
        ],
      },
    });
  });

  test('shows paths with their weakest link, and time in buckets', async () => {
    const { data, errors } = await ask(
      app,
      '{ paths(from: "bob", to: "town", first: 2) { complete paths { length entities { id } relationships { id } weakestSupport { ' +
        'independentDocuments } } } timeline(granularity: YEAR) { buckets { from to certain possible } undated omitted { reason of count } } }',
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      paths: {
        complete: true,
        paths: [
          {
            length: 2,
            entities: [{ id: 'bob' }, { id: 'cell' }, { id: 'town' }],
            relationships: [{ id: 'bob-in-cell' }, { id: 'cell-in-town' }],
            weakestSupport: { independentDocuments: 0 },
          },
          {
            length: 3,
            entities: [{ id: 'bob' }, { id: 'cell' }, { id: 'ana' }, { id: 'town' }],
            relationships: [{ id: 'bob-in-cell' }, { id: 'ana-left-cell' }, { id: 'ana-to-town' }],
            weakestSupport: { independentDocuments: 1 },
          },
        ],
      },
      timeline: {
        buckets: [
          { from: '2014-01-01', to: '2014-12-31', certain: 2, possible: 0 },
          { from: '2015-01-01', to: '2015-12-31', certain: 1, possible: 0 },
        ],
        undated: 4,
        omitted: [{ reason: 'FILTER', of: 'RELATIONSHIPS', count: 1 }],
      },
    });
  });
});
