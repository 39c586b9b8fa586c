import { afterAll, beforeAll, expect, test } from 'vitest';
import type { App } from '#server/app.ts';
import { appOver } from '#tests/api/appOver.ts';
import { ask } from '#tests/api/ask.ts';
import { deniedGraph } from '#tests/engine/deniedGraph.ts';
import { describeStores } from '#tests/engine/stores.ts';
import { write } from '#tests/engine/write.ts';

describeStores('what nobody asserts, asked of the API over $name', (store) => {
  let app: App;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const opened = await store.open();
    close = opened.close;
    await write(opened.engine, deniedGraph);
    app = appOver(opened.engine);
  });
  afterAll(() => close());

  const answer = async (question: string, variables: Readonly<Record<string, unknown>> = {}): Promise<unknown> => {
    const { data, errors } = await ask(app, question, variables);
    expect(errors).toEqual([]);
    return data;
  };

  test('a relationship says what carries it', async () => {
    const asked = deniedGraph.relationships.map(({ id }, n) => `r${n}: relationship(id: "${id}") { id assertion }`);
    expect(await answer(`{ ${asked.join(' ')} }`)).toEqual({
      r0: { id: 'ana-left-cell', assertion: 'DENIED' },
      r1: { id: 'ana-knew-bob', assertion: 'DOUBTED' },
      r2: { id: 'ana-headed-post', assertion: 'PROPOSED' },
      r3: { id: 'ana-at-sea', assertion: 'RETRACTED' },
      r4: { id: 'ana-in-town', assertion: 'ASSERTED' },
      r5: { id: 'bob-in-cell', assertion: 'ASSERTED' },
      r6: { id: 'cell-in-post', assertion: 'INFERRED' },
      r7: { id: 'ana-paid', assertion: 'DENIED' },
      r8: { id: 'cell-got', assertion: 'ASSERTED' },
    });
  });

  test('is drawn as what it is where nothing else is asked for, and not where it matters who says so or whether it held', async () => {
    const drawn = async (filter: object): Promise<unknown> =>
      answer(
        `query ($filter: GraphFilter) {
          neighborhood(ids: ["ana"], filter: $filter) { relationships { id } omitted { reason of count } }
          dossiers { subgraph(filter: $filter) { relationships { id } omitted { reason of count } } }
          entity(id: "ana") { relationships(filter: $filter) { nodes { id } totalCount unasserted } }
          neighborhoodPreview(id: "ana", filter: $filter) { type count unasserted }
        }`,
        { filter },
      );
    const nodes = (...words: string[]) => words.map((id) => ({ id }));
    const omitted = (count: number) => [{ reason: 'FILTER', of: 'RELATIONSHIPS', count }];
    expect(await drawn({})).toEqual({
      neighborhood: {
        relationships: nodes('ana-in-town', 'ana-knew-bob', 'ana-left-cell', 'ana-paid', 'bob-in-cell', 'cell-got'),
        omitted: omitted(2),
      },
      dossiers: [
        {
          subgraph: {
            relationships: nodes('ana-in-town', 'ana-knew-bob', 'ana-left-cell', 'ana-paid', 'bob-in-cell', 'cell-got', 'cell-in-post'),
            omitted: omitted(2),
          },
        },
      ],
      entity: { relationships: { nodes: nodes('ana-in-town', 'ana-knew-bob', 'ana-left-cell', 'ana-paid'), totalCount: 4, unasserted: 3 } },
      neighborhoodPreview: [
        { type: 'ASSOCIATED_WITH', count: 0, unasserted: 1 },
        { type: 'DEFECTED_FROM', count: 0, unasserted: 1 },
        { type: 'OPERATES_IN', count: 1, unasserted: 0 },
        { type: 'PAYS', count: 0, unasserted: 1 },
      ],
    });
    const nothing = {
      neighborhood: { relationships: [], omitted: omitted(6) },
      dossiers: [{ subgraph: { relationships: [], omitted: omitted(9) } }],
      entity: { relationships: { nodes: [], totalCount: 0, unasserted: 0 } },
      neighborhoodPreview: [],
    };
    expect(await drawn({ speakers: ['cell'] })).toEqual(nothing);
    expect(await drawn({ documents: ['two'] })).toEqual(nothing);
    expect(await drawn({ certainlyDuring: { from: '2014-12-01', to: '2014-12-31' } })).toEqual(nothing);
    expect(await drawn({ includeDenied: false })).toMatchObject({
      neighborhood: { relationships: nodes('ana-in-town'), omitted: omitted(5) },
      entity: { relationships: { totalCount: 1, unasserted: 0 } },
    });
    expect(await drawn({ speakers: ['cell'], includeOnlyDenied: true })).toMatchObject({
      neighborhood: { relationships: nodes('ana-left-cell', 'ana-paid') },
      neighborhoodPreview: [
        { type: 'DEFECTED_FROM', count: 0, unasserted: 1 },
        { type: 'PAYS', count: 0, unasserted: 1 },
      ],
    });
  });

  test('is no link of a path or a trail and no departure unless denied ones are asked for', async () => {
    const walked = async (filter: object | null): Promise<unknown> =>
      answer(
        `query ($filter: GraphFilter) {
          paths(from: "ana", to: "cell", maxLength: 1, first: 1, filter: $filter) { paths { relationships { id } } omitted { reason of count } }
          moneyTrail(from: "ana", filter: $filter) { hops { from { id } to { id } } }
          departures(filter: $filter) { totalCount omitted { reason of count } }
        }`,
        { filter },
      );
    const none = {
      paths: {
        paths: [],
        omitted: [
          { reason: 'LIMIT', of: 'ENTITIES', count: 4 },
          { reason: 'FILTER', of: 'RELATIONSHIPS', count: 5 },
        ],
      },
      moneyTrail: { hops: [] },
      departures: { totalCount: 0, omitted: [{ reason: 'FILTER', of: 'RELATIONSHIPS', count: 1 }] },
    };
    expect(await walked(null)).toEqual(none);
    expect(await walked({})).toEqual(none);
    expect(await walked({ includeOnlyDenied: true })).toEqual({
      paths: { paths: [{ relationships: [{ id: 'ana-left-cell' }] }], omitted: [{ reason: 'FILTER', of: 'RELATIONSHIPS', count: 2 }] },
      moneyTrail: { hops: [{ from: { id: 'ana' }, to: { id: 'cell' } }] },
      departures: { totalCount: 0, omitted: [{ reason: 'FILTER', of: 'RELATIONSHIPS', count: 1 }] },
    });
  });

  test('is in no count of what holds, and is counted by itself', async () => {
    expect(await answer('{ entity(id: "ana") { degree unasserted } overview { relationships { type count unasserted } } }')).toEqual({
      entity: { degree: 1, unasserted: 5 },
      overview: {
        relationships: [
          { type: 'ASSOCIATED_WITH', count: 0, unasserted: 1 },
          { type: 'COMMANDS', count: 0, unasserted: 1 },
          { type: 'DEFECTED_FROM', count: 0, unasserted: 1 },
          { type: 'FLED_TO', count: 0, unasserted: 1 },
          { type: 'MEMBER_OF', count: 1, unasserted: 0 },
          { type: 'OPERATES_IN', count: 1, unasserted: 0 },
          { type: 'PAID_TO', count: 1, unasserted: 0 },
          { type: 'PART_OF', count: 1, unasserted: 0 },
          { type: 'PAYS', count: 0, unasserted: 1 },
        ],
      },
    });
  });
});
