import { afterEach, beforeEach, expect, test } from 'vitest';
import type { App } from '#server/app.ts';
import { parseFuzzyDate } from '#server/domain/fuzzyDate.ts';
import type { Engine } from '#server/engine/engine.ts';
import { appOver } from '#tests/api/appOver.ts';
import { ask, codes } from '#tests/api/ask.ts';
import { batch, claim, document, entity, tie } from '#tests/engine/fiction.ts';
import { small } from '#tests/engine/smallGraph.ts';
import { describeStores } from '#tests/engine/stores.ts';
import { write } from '#tests/engine/write.ts';

const among = `query ($ids: [ID!]!, $filter: GraphFilter) { among(ids: $ids, filter: $filter) {
  subgraph { entities { id } relationships { id } omitted { reason of count } } unknown } }`;

describeStores('what lies between entities over $name', (store) => {
  let app: App;
  let engine: Engine;
  let close: () => Promise<void>;
  beforeEach(async () => {
    ({ engine, close } = await store.open());
    await write(engine, small);
    app = appOver(engine);
  });
  afterEach(() => close());

  test('is one question, which names the ids that are not there', async () => {
    const ids = ['town', 'nobody', 'cell', 'No Id', 'ana', 'cell', 'nobody'];
    expect((await ask(app, among, { ids })).data).toEqual({
      among: {
        subgraph: {
          entities: [{ id: 'town' }, { id: 'cell' }, { id: 'ana' }],
          relationships: [{ id: 'ana-left-cell' }, { id: 'ana-to-town' }, { id: 'cell-in-town' }],
          omitted: [],
        },
        unknown: ['nobody', 'No Id'],
      },
    });
  });

  test('answers ties with entities that are known already, and neither those nor what lies between them', async () => {
    const between = `query ($ids: [ID!]!, $beside: [ID!], $filter: GraphFilter) { among(ids: $ids, beside: $beside, filter: $filter) {
      subgraph { entities { id } relationships { id } omitted { reason of count } } unknown } }`;
    const beside = ['town', 'cell', 'nobody', 'No Id', 'ana'];
    expect((await ask(app, between, { ids: ['ana'], beside })).data).toEqual({
      among: {
        subgraph: { entities: [{ id: 'ana' }], relationships: [{ id: 'ana-left-cell' }, { id: 'ana-to-town' }], omitted: [] },
        unknown: [],
      },
    });
    expect((await ask(app, between, { ids: ['town'], beside, filter: { relationshipTypes: ['FLED_TO'] } })).data).toEqual({
      among: {
        subgraph: {
          entities: [{ id: 'town' }],
          relationships: [{ id: 'ana-to-town' }],
          omitted: [{ reason: 'FILTER', of: 'RELATIONSHIPS', count: 1 }],
        },
        unknown: [],
      },
    });
    const tooMany = Array.from({ length: 2_001 }, (_, n) => `unknown-${n}`);
    expect(codes(await ask(app, between, { ids: ['ana'], beside: tooMany }))).toEqual(['INVALID_ARGUMENT']);
  });

  test('counts what a filter keeps out of it', async () => {
    const { data } = await ask(app, among, { ids: ['town', 'cell', 'ana'], filter: { relationshipTypes: ['FLED_TO'] } });
    expect(data).toMatchObject({
      among: { subgraph: { relationships: [{ id: 'ana-to-town' }], omitted: [{ reason: 'FILTER', of: 'RELATIONSHIPS', count: 2 }] } },
    });
  });

  test('takes 2,000 ids and no more', async () => {
    const ids = Array.from({ length: 2_001 }, (_, n) => `unknown-${n}`);
    expect((await ask(app, among, { ids: ids.slice(1) })).data).toMatchObject({
      among: { subgraph: { entities: [] }, unknown: ids.slice(1) },
    });
    expect(codes(await ask(app, among, { ids }))).toEqual(['INVALID_ARGUMENT']);
  });

  test('has a timeline of its own, of what holds between them and happened among them', async () => {
    const timeline = `query ($ids: [ID!], $filter: GraphFilter) { timeline(among: $ids, granularity: YEAR, filter: $filter) {
      buckets { from certain possible } undated omitted { reason of count } } }`;
    const ids = ['ana', 'cell', 'bob', 'town', 'sum', 'nobody', 'No Id'];
    const { data } = await ask(app, timeline, { ids });
    expect(data).toEqual((await ask(app, timeline, {})).data);
    const unknown = `query ($ids: [ID!]) { timeline(among: $ids) { unknown } }`;
    expect((await ask(app, unknown, { ids })).data).toEqual({ timeline: { unknown: ['nobody', 'No Id'] } });
    expect((await ask(app, unknown, {})).data).toEqual({ timeline: { unknown: [] } });
    expect(data).toMatchObject({
      timeline: {
        buckets: [
          { from: '2014-01-01', certain: 2, possible: 0 },
          { from: '2015-01-01', certain: 1, possible: 0 },
        ],
        undated: 4,
      },
    });
    expect((await ask(app, timeline, { ids: ['ana', 'town', 'sum'], filter: { relationshipTypes: ['FLED_TO'] } })).data).toEqual({
      timeline: {
        buckets: [],
        undated: 1,
        omitted: [
          { reason: 'FILTER', of: 'ENTITIES', count: 1 },
          { reason: 'FILTER', of: 'RELATIONSHIPS', count: 1 },
        ],
      },
    });
    expect(codes(await ask(app, timeline, { ids: Array.from({ length: 2_001 }, (_, n) => `id-${n}`) }))).toEqual(['INVALID_ARGUMENT']);
  });

  test('counts nothing in time of which every tie is no longer said, or only denied', async () => {
    const date = { date: parseFuzzyDate('2019-05-01') };
    const events = ['dropped', 'refused', 'untied'];
    await write(
      engine,
      batch({
        documents: [document('edition')],
        allegations: [
          claim('was-said', 'ana', 'edition', { status: 'NO_LONGER_SAID' }),
          claim('denied', 'ana', 'edition', { stance: 'DENIES' }),
        ],
        entities: events.map((id) => entity(id, 'EVENT', { properties: date })),
        relationships: [
          tie('was-there', 'PARTICIPATED_IN', 'ana', 'dropped', ['was-said']),
          tie('was-not', 'PARTICIPATED_IN', 'ana', 'refused', ['denied']),
        ],
      }),
    );
    const timeline = `query ($ids: [ID!]) { timeline(among: $ids, granularity: YEAR) { buckets { from certain } omitted { reason of count } } }`;
    expect((await ask(app, timeline, { ids: ['ana', ...events] })).data).toEqual({
      timeline: {
        buckets: [{ from: '2019-01-01', certain: 1 }],
        omitted: [
          { reason: 'FILTER', of: 'ENTITIES', count: 2 },
          { reason: 'FILTER', of: 'RELATIONSHIPS', count: 2 },
        ],
      },
    });
  });

  test('says of no more than 200 relationships at once which are parallel to them', async () => {
    const many = 201;
    await write(
      engine,
      batch({
        entities: Array.from({ length: many + 1 }, (_, n) => entity(`row-${n}`)),
        documents: [document('list')],
        allegations: [claim('told', 'row-0', 'list')],
        relationships: Array.from({ length: many }, (_, n) => tie(`next-${n}`, 'ASSOCIATED_WITH', `row-${n}`, `row-${n + 1}`, ['told'])),
      }),
    );
    const parallel = 'query ($ids: [ID!]!) { among(ids: $ids) { subgraph { relationships { parallelCount } } } }';
    const ids = Array.from({ length: many + 1 }, (_, n) => `row-${n}`);
    const { data } = await ask(app, parallel, { ids: ids.slice(0, many) });
    expect(data).toEqual({ among: { subgraph: { relationships: Array.from({ length: many - 1 }, () => ({ parallelCount: 0 })) } } });
    expect(new Set(codes(await ask(app, parallel, { ids })))).toEqual(new Set(['TOO_MUCH_WORK']));
  });
});
