import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { everything, whatHolds, type Filter } from '#server/domain/filter.ts';
import { toId, type Id } from '#server/domain/id.ts';
import type { Batch } from '#server/engine/batch.ts';
import type { Engine } from '#server/engine/engine.ts';
import { anyEntity, batch, claim, document, entity, filters, graphs, knownTo, tie } from '#tests/engine/fiction.ts';
import { describeStores, embedded } from '#tests/engine/stores.ts';
import { told } from '#tests/engine/told.ts';
import { write } from '#tests/engine/write.ts';

const ids = (...words: string[]) => words.map(toId);
const outOf = (of: 'ENTITIES' | 'RELATIONSHIPS', count: number) => ({ reason: 'FILTER' as const, of, count });

/** Fictional people: that ana knew bob and gus is denied; bob knew carl, dan and perhaps eve; fay knew ana and gus, gus knew hal. */
const walked = batch({
  entities: ['ana', 'bob', 'carl', 'dan', 'eve', 'fay', 'gus', 'hal', 'speaker'].map((id) => entity(id)),
  documents: [document('one')],
  allegations: [
    claim('so', 'speaker', 'one'),
    claim('not-so', 'speaker', 'one', { stance: 'DENIES' }),
    claim('waiting', 'speaker', 'one', { status: 'PROPOSED' }),
  ],
  relationships: (
    [
      ['ana', 'bob', 'not-so'],
      ['ana', 'gus', 'not-so'],
      ['ana', 'fay', 'so'],
      ['bob', 'carl', 'so'],
      ['bob', 'dan', 'so'],
      ['bob', 'eve', 'waiting'],
      ['bob', 'fay', 'not-so'],
      ['fay', 'gus', 'so'],
      ['gus', 'hal', 'so'],
    ] as const
  ).map(([a, b, by]) => tie(`${a}-${b}`, 'ASSOCIATED_WITH', a, b, [by])),
});

describeStores('a walk past what nobody asserts, on $name', (store) => {
  let engine: Engine;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ engine, close } = await store.open());
    await write(engine, walked);
  });
  afterAll(() => close());

  const around = async (depth: number, filter: Filter = everything, first = 20, asked = ids('ana')) => {
    const { entities, relationships, omitted } = await told(engine).neighborhood({ ids: asked, depth, filter, first });
    return { names: entities.map(({ id }) => id), ties: relationships.map(({ id }) => id), omitted };
  };
  const known = ['ana-bob', 'ana-fay', 'ana-gus', 'bob-fay', 'fay-gus'];

  test('shows the name that a denial reached, draws its ties among those shown, and counts whom it does not lead on to', async () => {
    const names = ['ana', 'bob', 'fay', 'gus'];
    expect(await around(1)).toEqual({ names, ties: known, omitted: [] });
    expect(await around(2)).toEqual({ names, ties: known, omitted: [outOf('ENTITIES', 2), outOf('RELATIONSHIPS', 1)] });
  });

  test('walks on from it where a tie that holds reaches it later', async () => {
    expect(await around(3)).toEqual({
      names: ['ana', 'bob', 'fay', 'gus', 'hal'],
      ties: [...known, 'gus-hal'],
      omitted: [outOf('ENTITIES', 2), outOf('RELATIONSHIPS', 1)],
    });
  });

  test('walks from it where it is asked for', async () => {
    const names = ['bob', 'fay', 'ana', 'carl', 'dan'];
    const ties = ['ana-bob', 'ana-fay', 'bob-carl', 'bob-dan', 'bob-fay'];
    expect(await around(1, everything, 20, ids('bob'))).toEqual({ names, ties, omitted: [outOf('RELATIONSHIPS', 1)] });
  });

  test('does not show it where only what holds is asked for', async () => {
    const [names, ties] = [
      ['ana', 'fay', 'gus', 'hal'],
      ['ana-fay', 'fay-gus', 'gus-hal'],
    ];
    expect(await around(3, whatHolds)).toEqual({ names, ties, omitted: [outOf('RELATIONSHIPS', 3)] });
  });

  test('counts nobody for two reasons where the room runs out', async () => {
    const limit = { reason: 'LIMIT', of: 'ENTITIES', count: 1 };
    expect((await around(3, everything, 3)).omitted).toEqual([limit, outOf('ENTITIES', 2), outOf('RELATIONSHIPS', 1)]);
    await write(engine, batch({ relationships: [tie('bob-hal', 'ASSOCIATED_WITH', 'bob', 'hal', ['so'])] }));
    expect((await around(3, everything, 3)).omitted).toEqual([limit, outOf('ENTITIES', 2), outOf('RELATIONSHIPS', 1)]);
  });
});

test('a walk over a random graph shows what lies one tie from what holds within its depth, and counts each tie and name once', async () => {
  const walk = fc.record({ given: filters, from: fc.nat(13), depth: fc.integer({ min: 1, max: 5 }) });
  await fc.assert(
    fc.asyncProperty(graphs, fc.array(walk, { minLength: 4, maxLength: 4 }), async (graph, walks) => {
      const { engine, close } = await embedded.open();
      try {
        await write(engine, graph);
        const all = graph.entities.map(({ id }) => id);
        for (const { given, from, depth } of walks) {
          const filter = { ...knownTo(graph, given), ...anyEntity };
          const start = all[from % all.length] ?? toId('e0');
          const { entities, omitted } = await told(engine).neighborhood({ ids: [start], depth, filter, first: 1_000 });
          const shown = { names: new Set(entities.map(({ id }) => id)), omitted };
          expect({ filter, start, depth, ...shown }).toEqual({
            filter,
            start,
            depth,
            ...(await walkedBy(engine, graph, filter, start, depth)),
          });
        }
      } finally {
        await close();
      }
    }),
    { numRuns: 40, seed: 10 },
  );
});

/** What a walk shows and counts, by the definition. */
async function walkedBy(engine: Engine, graph: Batch, filter: Filter, start: Id, depth: number) {
  const all = graph.entities.map(({ id }) => id);
  const [kept, held] = await Promise.all(
    [filter, { ...filter, includeOnlyDenied: false }].map((each) => told(engine).among(all, each, 1_000)),
  );
  const from = (around: ReadonlySet<Id>, ties: readonly { readonly source: Id; readonly target: Id }[] = []) =>
    around.union(
      new Set(ties.flatMap(({ source, target }) => [...(around.has(source) ? [target] : []), ...(around.has(target) ? [source] : [])])),
    );
  let [before, holding, shown] = [new Set<Id>(), new Set([start]), new Set([start])];
  let passed = new Set<Id>();
  for (let distance = 1; distance <= depth; distance += 1) {
    passed = shown;
    before = holding;
    shown = shown.union(from(before, kept?.relationships));
    holding = from(before, held?.relationships);
  }
  const [ends, judged] = [passed.difference(holding), passed.difference(holding).union(before)];
  const keptIds = new Set(kept?.relationships.map(({ id }) => id));
  const out = graph.relationships.filter(({ id, source, target }) => !keptIds.has(id) && (judged.has(source) || judged.has(target))).length;
  const behind = from(ends, kept?.relationships).difference(shown).size;
  return { names: shown, omitted: [outOf('ENTITIES', behind), outOf('RELATIONSHIPS', out)].filter(({ count }) => count > 0) };
}
