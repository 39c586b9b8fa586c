import { afterAll, beforeAll, expect, test } from 'vitest';
import { everything, whatHolds, type Filter } from '#server/domain/filter.ts';
import { toId } from '#server/domain/id.ts';
import type { Engine } from '#server/engine/engine.ts';
import { batch, entity } from '#tests/engine/fiction.ts';
import { deniedGraph } from '#tests/engine/deniedGraph.ts';
import { describeStores } from '#tests/engine/stores.ts';
import { told } from '#tests/engine/told.ts';
import { write } from '#tests/engine/write.ts';

const ids = (...words: string[]) => words.map(toId);
const byCell: Filter = { ...whatHolds, speakers: ids('cell') };
const bySecond: Filter = { ...whatHolds, documents: ids('two') };
const inTheYear: Filter = { ...whatHolds, certainlyDuring: { from: '2014-01-01', to: '2014-12-31' } };
const kept = (count: number) => [{ reason: 'FILTER', of: 'RELATIONSHIPS', count }];

describeStores('what nobody asserts, on $name', (store) => {
  let engine: Engine;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ engine, close } = await store.open());
    await write(engine, deniedGraph);
  });
  afterAll(() => close());

  const pathsOver = (filter: Filter) =>
    told(engine).paths({ from: toId('ana'), to: toId('cell'), via: [], avoid: [], maxLength: 1, rank: 'SHORTEST', filter, first: 1 });
  const drawn = async (filter: Filter) => {
    const { relationships, omitted } = await told(engine).neighborhood({ ids: ids('ana'), depth: 1, filter, first: 20 });
    return { ties: relationships.map(({ id }) => id), omitted };
  };
  const degrees = async (...words: string[]) =>
    (await told(engine).entities(ids(...words))).map((row) => `${row?.id}: ${row?.degree} hold, ${row?.unasserted} not`);

  test('is no link of a path, and is counted, unless denied ones are asked for', async () => {
    expect(await pathsOver(whatHolds)).toEqual({
      paths: [],
      complete: true,
      omitted: [{ reason: 'LIMIT', of: 'ENTITIES', count: 4 }, ...kept(5)],
    });
    const { paths, omitted } = await pathsOver(everything);
    expect([paths.map(({ relationships }) => relationships.map(({ id }) => id)), omitted]).toEqual([[['ana-left-cell']], kept(2)]);
  });

  test('is no link of a trail of money', async () => {
    const asked = { from: toId('ana'), direction: 'OUT' as const, maxHops: 3, currency: null, during: null, minAmount: null };
    const hopsOver = async (filter: Filter) => (await told(engine).moneyTrail({ ...asked, filter })).hops.map(({ from, to }) => [from, to]);
    expect(await hopsOver(whatHolds)).toEqual([]);
    expect(await hopsOver(everything)).toEqual([['ana', 'cell']]);
  });

  test('is in no count of what held, nor among what certainly held', async () => {
    const countsOver = async (filter: Filter) => {
      const { buckets, undated, omitted } = await told(engine).timeline(filter, 'YEAR');
      const left = (of: 'RELATIONSHIPS' | 'ENTITIES') => omitted.find((each) => each.of === of)?.count ?? 0;
      return [buckets.map(({ from, certain, possible }) => [from, certain, possible]), undated, left('RELATIONSHIPS'), left('ENTITIES')];
    };
    const held = [['2014-01-01', 2, 0]];
    const denied = [['2014-01-01', 4, 0]];
    expect(await countsOver(whatHolds)).toEqual([held, 3, 5, 0]);
    expect(await countsOver(everything)).toEqual([denied, 4, 2, 0]);
    expect(await countsOver(inTheYear)).toEqual([held, 0, 7, 1]);
    expect(await countsOver({ ...inTheYear, includeOnlyDenied: true })).toEqual([denied, 0, 5, 1]);
  });

  test('is no departure, and is counted beside those', async () => {
    const asked = { motives: null, from: null, to: null, during: null, filter: everything, first: 10, after: null };
    expect(await told(engine).departures(asked)).toEqual({
      items: [],
      total: 0,
      more: false,
      isLost: false,
      byMotive: [],
      omitted: kept(1),
    });
  });

  test('is drawn only where that is asked for, and what is not drawn is counted', async () => {
    expect(await drawn(everything)).toEqual({
      ties: ['ana-in-town', 'ana-knew-bob', 'ana-left-cell', 'ana-paid', 'bob-in-cell', 'cell-got'],
      omitted: kept(2),
    });
    expect(await drawn(whatHolds)).toEqual({ ties: ['ana-in-town'], omitted: kept(5) });
  });

  test('is not in the graph according to those who only deny it, though somebody else asserts it', async () => {
    for (const filter of [byCell, bySecond]) {
      expect(await drawn(filter)).toEqual({ ties: [], omitted: kept(6) });
      expect(await told(engine).among(ids('ana', 'bob', 'cell'), filter, 10)).toEqual({ relationships: [], total: 0, rejected: 3 });
      const said = await told(engine).among(ids('ana', 'bob', 'cell'), { ...filter, includeOnlyDenied: true }, 10);
      expect([said.relationships.map(({ id }) => id), said.rejected]).toEqual([['ana-left-cell', 'bob-in-cell'], 1]);
    }
  });

  test('is counted beside a dossier drawn without it', async () => {
    const part = await told(engine).subgraphOfDocuments(ids('one', 'two'), whatHolds, 20);
    expect(part.relationships.map(({ id }) => id)).toEqual(['ana-in-town', 'bob-in-cell', 'cell-got', 'cell-in-post']);
    expect(part.omitted).toEqual(kept(5));
  });

  test('stays when denied ones are left out that others assert, and these go', async () => {
    const { ties } = await drawn({ ...everything, includeDenied: false });
    expect(ties).toEqual(['ana-in-town', 'ana-knew-bob', 'ana-left-cell', 'ana-paid', 'cell-got']);
  });

  test('has one number everywhere: ties that hold, and the others that are written', async () => {
    expect(await degrees('ana', 'bob', 'cell', 'post', 'sea', 'sum')).toEqual([
      'ana: 1 hold, 5 not',
      'bob: 1 hold, 1 not',
      'cell: 3 hold, 1 not',
      'post: 1 hold, 1 not',
      'sea: 0 hold, 1 not',
      'sum: 1 hold, 1 not',
    ]);
    expect(await told(engine).neighborCounts(toId('ana'), everything)).toEqual([
      { type: 'ASSOCIATED_WITH', direction: 'OUT', kind: 'PERSON', count: 0, unasserted: 1 },
      { type: 'DEFECTED_FROM', direction: 'OUT', kind: 'UNIT', count: 0, unasserted: 1 },
      { type: 'OPERATES_IN', direction: 'OUT', kind: 'LOCATION', count: 1, unasserted: 0 },
      { type: 'PAYS', direction: 'OUT', kind: 'MONEY_FLOW', count: 0, unasserted: 1 },
    ]);
    expect(await told(engine).neighborCounts(toId('ana'), whatHolds)).toEqual([
      { type: 'OPERATES_IN', direction: 'OUT', kind: 'LOCATION', count: 1, unasserted: 0 },
    ]);
    const listed = async (filter: Filter) => {
      const [page] = await told(engine).relationshipsOf(ids('ana'), { filter, direction: 'BOTH', first: 10, after: null });
      return [page?.items.map(({ id }) => id), page?.total, page?.unasserted];
    };
    expect(await listed(everything)).toEqual([['ana-in-town', 'ana-knew-bob', 'ana-left-cell', 'ana-paid'], 4, 3]);
    expect(await listed(whatHolds)).toEqual([['ana-in-town'], 1, 0]);
    expect((await told(engine).overview()).relationships).toEqual([
      { type: 'ASSOCIATED_WITH', count: 0, unasserted: 1 },
      { type: 'COMMANDS', count: 0, unasserted: 1 },
      { type: 'DEFECTED_FROM', count: 0, unasserted: 1 },
      { type: 'FLED_TO', count: 0, unasserted: 1 },
      { type: 'MEMBER_OF', count: 1, unasserted: 0 },
      { type: 'OPERATES_IN', count: 1, unasserted: 0 },
      { type: 'PAID_TO', count: 1, unasserted: 0 },
      { type: 'PART_OF', count: 1, unasserted: 0 },
      { type: 'PAYS', count: 0, unasserted: 1 },
    ]);
  });

  test('holds from when a claim that asserts it is accepted, and no longer once that is taken back', async () => {
    const review = (id: string, status: 'ACCEPTED' | 'RETRACTED') =>
      write(engine, batch({ allegations: deniedGraph.allegations.filter((each) => each.id === id).map((each) => ({ ...each, status })) }));
    await review('waiting', 'ACCEPTED');
    expect(await degrees('ana', 'post')).toEqual(['ana: 2 hold, 4 not', 'post: 2 hold, 0 not']);
    await review('so', 'RETRACTED');
    expect(await degrees('ana', 'bob', 'cell', 'post', 'town')).toEqual([
      'ana: 1 hold, 5 not',
      'bob: 0 hold, 2 not',
      'cell: 1 hold, 3 not',
      'post: 2 hold, 0 not',
      'town: 0 hold, 1 not',
    ]);
    await write(
      engine,
      batch({
        relationships: deniedGraph.relationships
          .filter(({ id }) => id === 'ana-at-sea')
          .map((each) => ({ ...each, allegations: ids('waiting') })),
      }),
    );
    expect(await degrees('ana', 'sea')).toEqual(['ana: 2 hold, 4 not', 'sea: 1 hold, 0 not']);
    await write(engine, deniedGraph);
    expect(await degrees('ana', 'post', 'sea', 'town')).toEqual([
      'ana: 1 hold, 5 not',
      'post: 1 hold, 1 not',
      'sea: 0 hold, 1 not',
      'town: 1 hold, 0 not',
    ]);
  });

  test('is counted once for two that are one, and is in no count between them', async () => {
    const decided = { by: 'a fictional editor', at: '2030-01-01T00:00:00.000Z', note: null };
    await engine.decide({ a: toId('ana'), b: toId('bob'), verdict: 'SAME', ...decided });
    expect(await degrees('ana')).toEqual(['ana: 2 hold, 4 not']);
    expect((await told(engine).overview()).relationships.find(({ type }) => type === 'ASSOCIATED_WITH')).toBeUndefined();
    await write(
      engine,
      batch({
        allegations: deniedGraph.allegations
          .filter(({ id }) => id === 'perhaps-not')
          .map((each) => ({ ...each, stance: 'ASSERTS' as const })),
      }),
    );
    expect(await degrees('ana')).toEqual(['ana: 2 hold, 4 not']);
    await engine.undo(toId('ana'), toId('bob'), decided);
    expect(await degrees('ana', 'bob')).toEqual(['ana: 2 hold, 4 not', 'bob: 2 hold, 0 not']);
  });

  test('is no evidence that two are one', async () => {
    const twin = (id: string) =>
      entity(id, 'PERSON', { names: [{ text: 'Falan Fictional', script: 'Latn', language: 'en', kind: 'PRIMARY' }] });
    const [left] = deniedGraph.relationships;
    if (left === undefined) throw new TypeError('the graph has a departure');
    await write(
      engine,
      batch({
        entities: [twin('falan'), twin('falun')],
        relationships: ids('falan', 'falun').map((source) => ({ ...left, id: toId(`${source}-left`), source })),
      }),
    );
    const { suggestions } = await told(engine).duplicates({ entity: toId('falan'), first: 10, after: null });
    expect(suggestions.map(({ a, b, band, evidence }) => [a, b, band, evidence.length])).toEqual([['falan', 'falun', 'POSSIBLE', 1]]);
  });
});
