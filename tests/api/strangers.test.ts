import { afterAll, beforeAll, expect, test } from 'vitest';
import type { App } from '#server/app.ts';
import { appOver } from '#tests/api/appOver.ts';
import { ask } from '#tests/api/ask.ts';
import { small } from '#tests/engine/smallGraph.ts';
import { describeStores } from '#tests/engine/stores.ts';
import { write } from '#tests/engine/write.ts';

/** Every list that continues after a cursor, and a cursor of its own. */
const lists: readonly (readonly [name: string, query: string, own: string])[] = [
  ['relationships of an entity', 'entity(id: "ana") { relationships(first: 1, after: $after) { totalCount } }', 'ana-left-cell'],
  ['claims about an entity', 'entity(id: "ana") { allegations(first: 1, after: $after) { totalCount } }', 'left'],
  ['claims in a document', 'document(id: "one") { allegations(first: 1, after: $after) { totalCount } }', 'not-left'],
  ['all claims', 'allegations(first: 1, after: $after) { totalCount }', 'cover'],
  ['departures', 'departures(first: 1, after: $after) { totalCount }', 'ana-left-cell~MONEY'],
  ['duplicates', 'duplicates(after: $after) { compared }', '10200000~ana~bob'],
  ['duplicates of one', 'duplicates(entity: "bob", after: $after) { compared }', '10200000~bob~speaker'],
  ['decisions', 'decisions(after: $after) { totalCount }', 'bob~loner~1'],
];

/** Cursors that look like ours and are of no list here: nothing's, another list's, a row's that is not there. */
const foreign = [
  'A B',
  'nobody',
  'town',
  'bob-in-cell',
  'taken-back',
  'ana-left-cell~FEAR',
  'ana~nobody',
  'bob~loner~2',
  '10200000~ana~nobody',
  '10200000 ana bob',
  '',
];

/** Questions that name what is not there, and what they are refused for. */
const strangers: readonly (readonly [query: string, code: string, id: string])[] = [
  ['neighborhood(ids: ["ana"], filter: { speakers: ["nobody"] }) { omitted { count } }', 'UNKNOWN_ENTITY', 'nobody'],
  ['neighborhood(ids: ["ana"], filter: { speakers: ["No Id!"] }) { omitted { count } }', 'UNKNOWN_ENTITY', 'No Id!'],
  ['neighborhood(ids: ["ana"], filter: { documents: ["one", "gone"] }) { omitted { count } }', 'UNKNOWN_DOCUMENT', 'gone'],
  ['neighborhoodPreview(id: "ana", filter: { documents: ["No Id!"] }) { count }', 'UNKNOWN_DOCUMENT', 'No Id!'],
  ['paths(from: "ana", to: "bob", filter: { speakers: ["nobody"] }) { complete }', 'UNKNOWN_ENTITY', 'nobody'],
  ['moneyTrail(from: "ana", filter: { documents: ["gone"] }) { hops { step } }', 'UNKNOWN_DOCUMENT', 'gone'],
  ['entity(id: "ana") { relationships(filter: { speakers: ["nobody"] }) { totalCount } }', 'UNKNOWN_ENTITY', 'nobody'],
  ['dossiers { subgraph(filter: { documents: ["gone"] }) { omitted { count } } }', 'UNKNOWN_DOCUMENT', 'gone'],
  ['departures(from: "nobody") { totalCount }', 'UNKNOWN_ENTITY', 'nobody'],
  ['departures(to: "nobody") { totalCount }', 'UNKNOWN_ENTITY', 'nobody'],
  ['departures(filter: { speakers: ["nobody"] }) { totalCount }', 'UNKNOWN_ENTITY', 'nobody'],
  ['allegations(speaker: "nobody") { totalCount }', 'UNKNOWN_ENTITY', 'nobody'],
  ['allegations(about: "No Id!") { totalCount }', 'UNKNOWN_ENTITY', 'No Id!'],
  ['allegations(document: "gone") { totalCount }', 'UNKNOWN_DOCUMENT', 'gone'],
  ['allegations(document: "No Id!") { totalCount }', 'UNKNOWN_DOCUMENT', 'No Id!'],
];

describeStores('the API over $name refuses, and never answers with an empty list,', (store) => {
  let app: App;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const opened = await store.open();
    close = opened.close;
    await write(opened.engine, small);
    app = appOver(opened.engine);
    await ask(app, 'mutation { decide(a: "bob", b: "loner", verdict: UNSURE, by: "a fictional editor") { turn: at } }');
  });
  afterAll(() => close());

  test.each(lists)('to continue %s after what is none of its cursors', async (_, query, own) => {
    const answered = await ask(app, `query ($after: String) { ${query} }`, { after: own });
    expect(answered.errors).toEqual([]);
    for (const after of foreign) {
      const isOurs = query.startsWith('allegations') && after === 'taken-back';
      if (isOurs) continue;
      const { errors } = await ask(app, `query ($after: String) { ${query} }`, { after });
      expect([after, errors.map(({ extensions }) => extensions)]).toEqual([after, [{ code: 'INVALID_ARGUMENT', argument: 'after' }]]);
    }
  });

  test.each(strangers)('%s', async (query, code, id) => {
    const { errors } = await ask(app, `{ ${query} }`);
    expect(errors.map(({ message, extensions }) => [extensions['code'], message.includes(JSON.stringify(id))])).toEqual([[code, true]]);
  });

  test('none that was merged: it is known', async () => {
    await ask(app, 'mutation { decide(a: "bob", b: "speaker", verdict: SAME, by: "a fictional editor") { at } }');
    const asked =
      '{ allegations(speaker: "speaker") { totalCount } departures(filter: { speakers: ["speaker"] }) { totalCount } duplicates(entity: "bob", after: "10200000~ana~speaker") { compared } }';
    expect((await ask(app, asked)).errors).toEqual([]);
  });
});
