import { afterEach, beforeEach, expect, test } from 'vitest';
import type { App } from '#server/app.ts';
import { appOver } from '#tests/api/appOver.ts';
import { ask, codes } from '#tests/api/ask.ts';
import { small } from '#tests/engine/smallGraph.ts';
import { describeStores } from '#tests/engine/stores.ts';
import { write } from '#tests/engine/write.ts';

const among = `query ($ids: [ID!]!, $filter: GraphFilter) { among(ids: $ids, filter: $filter) {
  subgraph { entities { id } relationships { id } omitted { reason of count } } unknown } }`;

describeStores('what lies between entities over $name', (store) => {
  let app: App;
  let close: () => Promise<void>;
  beforeEach(async () => {
    const opened = await store.open();
    close = opened.close;
    await write(opened.engine, small);
    app = appOver(opened.engine);
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
});
