import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toId, type Id } from '#server/domain/id.ts';
import type { Batch } from '#server/engine/batch.ts';
import { writing } from '#server/engine/changes/proposal.ts';
import type { Engine } from '#server/engine/engine.ts';
import { Failure } from '#server/engine/failure.ts';
import { entityIds, filters, graphs, sameKindPairs } from '#tests/engine/fiction.ts';
import { neo4jMissing, neo4jStore } from '#tests/engine/neo4jStore.ts';
import { embedded } from '#tests/engine/stores.ts';
import { leftOutWithout } from '#tests/leftOut.ts';
import { told } from '#tests/engine/told.ts';
import { signed } from '#tests/engine/write.ts';

const directions = fc.constantFrom('OUT' as const, 'IN' as const, 'BOTH' as const);
const few = fc.integer({ min: 0, max: 6 });
const range = fc.constantFrom(null, { from: '2014-01-01', to: '2014-12-31' }, { from: null, to: '2014-09-15' });
const words = fc.uniqueArray(fc.constantFrom('fict', 'fal', 'فلا', 'علان', 'test', 'n', 'nob'), { minLength: 1, maxLength: 3 });

/** A question with its words for a failing test, and how it is asked. */
type Question = { readonly words: string; ask: (engine: Engine) => Promise<unknown> };

function question<Facts>(
  name: string,
  facts: fc.Arbitrary<Facts>,
  ask: (engine: Engine, facts: Facts) => Promise<unknown>,
): fc.Arbitrary<Question> {
  return facts.map((given) => ({ words: `${name} ${JSON.stringify(given)}`, ask: (engine) => ask(engine, given) }));
}

const cursor: fc.Arbitrary<Id | null> = fc.option(entityIds);
const questions: fc.Arbitrary<Question> = fc.oneof(
  question('entities', fc.array(entityIds), (engine, ids) => told(engine).entities(ids)),
  question(
    'relationshipsOf',
    fc.record({ ids: fc.array(entityIds), filter: filters, direction: directions, first: few }),
    (engine, { ids, ...rest }) => told(engine).relationshipsOf(ids, { ...rest, after: null }),
  ),
  question(
    'findAllegations',
    fc.array(
      fc.record({
        speaker: fc.option(entityIds),
        document: fc.constantFrom(null, toId('d0'), toId('d1')),
        about: fc.option(entityIds),
        first: few,
        after: fc.constantFrom(null, toId('c1'), toId('c3')),
      }),
    ),
    (engine, asked) => told(engine).findAllegations(asked),
  ),
  question(
    'nameWords',
    fc.record({
      looks: fc.array(fc.record({ by: fc.constantFrom('beginning' as const, 'key' as const, 'keyBeginning' as const), texts: words }), {
        maxLength: 4,
      }),
      limit: fc.integer({ min: 1, max: 20 }),
    }),
    (engine, { looks, limit }) => told(engine).nameWords(looks, limit),
  ),
  question('nameWordCounts', fc.array(fc.constantFrom('fictional', 'test', 'فلان', 'الخيالي', 'nobody')), (engine, asked) =>
    told(engine).nameWordCounts(asked),
  ),
  question(
    'nameCandidates',
    fc.record({
      groups: fc.array(fc.array(fc.record({ word: words.map((some) => some.at(0) ?? 'test'), weight: fc.integer({ min: 1, max: 3 }) })), {
        maxLength: 3,
      }),
      limit: fc.integer({ min: 1, max: 20 }),
    }),
    (engine, { groups, limit }) => told(engine).nameCandidates(groups, null, limit),
  ),
  question(
    'neighborhood',
    fc.record({
      ids: fc.array(entityIds, { minLength: 1, maxLength: 3 }),
      depth: fc.integer({ min: 0, max: 4 }),
      filter: filters,
      first: few,
    }),
    (engine, asked) => told(engine).neighborhood(asked),
  ),
  question('subgraphOfDocuments', fc.record({ filter: filters, first: few }), (engine, { filter, first }) =>
    told(engine).subgraphOfDocuments([toId('d0'), toId('d1')], filter, first),
  ),
  question('neighborCounts', fc.record({ id: entityIds, filter: filters }), (engine, { id, filter }) =>
    told(engine).neighborCounts(id, filter),
  ),
  question(
    'paths',
    fc.record({
      from: entityIds,
      to: entityIds,
      via: fc.array(entityIds, { maxLength: 1 }),
      avoid: fc.array(entityIds, { maxLength: 2 }),
      maxLength: fc.integer({ min: 1, max: 6 }),
      rank: fc.constantFrom('SHORTEST' as const, 'BEST_SUPPORTED' as const),
      filter: filters,
      first: fc.integer({ min: 1, max: 8 }),
    }),
    (engine, asked) => told(engine).paths(asked),
  ),
  question(
    'moneyTrail',
    fc.record({
      from: entityIds,
      direction: directions,
      maxHops: fc.integer({ min: 1, max: 5 }),
      currency: fc.constantFrom(null, 'SYP'),
      during: range,
      minAmount: fc.constant(null),
      filter: filters,
    }),
    (engine, asked) => told(engine).moneyTrail(asked),
  ),
  question(
    'departures',
    fc.record({
      motives: fc.option(fc.constant(['MONEY' as const, 'COVER' as const])),
      from: cursor,
      to: cursor,
      during: range,
      filter: filters,
      first: few,
      after: fc.constantFrom(null, 'r0~UNKNOWN', 'r1~MONEY', 'r2~UNKNOWN', 'r0', 'nothing~MONEY'),
    }),
    (engine, asked) => told(engine).departures(asked),
  ),
  question(
    'timeline',
    fc.record({ filter: filters, granularity: fc.constantFrom('DAY' as const, 'MONTH' as const, 'YEAR' as const) }),
    (engine, { filter, granularity }) => told(engine).timeline(filter, granularity),
  ),
  question('decisions', fc.record({ first: fc.integer({ min: 1, max: 4 }), after: fc.constantFrom(null, 'e0~e1~1') }), (engine, page) =>
    told(engine).decisions(page),
  ),
  question('decisionsOn', fc.array(entityIds), (engine, ids) => told(engine).decisionsOn(ids)),
  question('entityIds', fc.record({ after: fc.option(entityIds), limit: fc.integer({ min: 1, max: 9 }) }), (engine, { after, limit }) =>
    told(engine).entityIds(after, limit),
  ),
  question('tiesWithin', fc.array(entityIds), (engine, ids) => told(engine).tiesWithin(ids)),
  question(
    'moneyFlows',
    fc.record({
      ids: fc.record({ paying: fc.array(entityIds), receiving: fc.array(entityIds), known: fc.array(entityIds), most: few }),
      filter: filters,
    }),
    (engine, { ids, filter }) => told(engine).moneyFlows(ids, filter),
  ),
  question(
    'drawing',
    fc.record({
      ids: fc.array(entityIds),
      last: fc.option(
        fc.record({ standing: fc.record({ frontier: fc.array(entityIds), walked: fc.constant([]), ends: fc.constant([]) }), limit: few }),
      ),
      filter: filters,
      named: fc.record({ entities: fc.array(entityIds), documents: fc.constantFrom([], [toId('d0'), toId('nothing')]) }),
      limit: few,
    }),
    (engine, asked) => told(engine).drawing(asked),
  ),
  question('unknown', fc.array(entityIds), (engine, ids) => told(engine).unknown({ entities: ids, documents: ids })),
  question('writtenRelationships', fc.constant(['r0', 'r1', 'r2', 'r3'].map(toId)), (engine, ids) =>
    told(engine).writtenRelationships(ids),
  ),
  question('relationships', fc.constant(['r0', 'r1', 'r2', 'r3'].map(toId)), (engine, ids) => told(engine).relationships(ids)),
  question('history', fc.constantFrom('e0', 'c0', 'd0', 'fiction'), (engine, id) =>
    told(engine)
      .history({ id, first: 1, after: null })
      .then(({ items, total }) => [total, items.map(({ record }) => record)]),
  ),
  question('overview', fc.constant(null), (engine) => told(engine).overview()),
);

/** What people decide and undo about a few pairs of one kind; some of it is refused. */
const decisions = fc.array(
  fc.record({
    pick: fc.nat(200),
    verdict: fc.constantFrom('SAME' as const, 'SAME' as const, 'SAME' as const, 'DIFFERENT' as const, 'UNDO' as const),
    day: fc.integer({ min: 10, max: 28 }),
  }),
  { maxLength: 8 },
);

function changeOf(
  graph: Batch,
  { pick, verdict, day }: { readonly pick: number; readonly verdict: 'SAME' | 'DIFFERENT' | 'UNDO'; readonly day: number },
) {
  const pairs = sameKindPairs(graph);
  const [a, b] = pairs[pick % pairs.length] ?? [toId('e0'), toId('e1')];
  const at = `2030-01-${day}T00:00:00.000Z`;
  return (engine: Engine): Promise<unknown> =>
    verdict === 'UNDO'
      ? engine.undo(a, b, { by: 'another fictional editor', at })
      : engine.decide({ a, b, verdict, by: 'a fictional editor', at, note: null });
}

async function answered(engine: Engine, { ask }: Question): Promise<unknown> {
  try {
    return await ask(engine);
  } catch (error) {
    if (error instanceof Failure) return { code: error.code, message: error.message };
    throw error;
  }
}

describe('both stores', leftOutWithout(neo4jMissing), () => {
  test('give whole answers that are the same, order included, to random questions about random graphs', async () => {
    await fc.assert(
      fc.asyncProperty(
        graphs,
        graphs,
        decisions,
        decisions,
        fc.array(questions, { minLength: 25, maxLength: 40 }),
        async (graph, second, early, late, asked) => {
          const [a, b] = [await embedded.open(), await neo4jStore.open()];
          try {
            const changes: ((engine: Engine) => Promise<unknown>)[] = [
              (engine) => engine.apply(writing({ ...signed, id: toId('first') }, graph)),
              ...early.map((each) => changeOf(graph, each)),
              (engine) => engine.apply(writing({ ...signed, id: toId('second') }, second)),
              ...late.map((each) => changeOf(graph, each)),
            ];
            for (const change of changes) {
              const outcomes = await Promise.all(
                [a, b].map(({ engine }) =>
                  change(engine).then(
                    (done) => done,
                    (error: unknown) => (error instanceof Failure ? error.message : Promise.reject(error)),
                  ),
                ),
              );
              expect(outcomes[1]).toEqual(outcomes[0]);
            }
            expect(await Array.fromAsync(b.engine.export())).toEqual(await Array.fromAsync(a.engine.export()));
            for (const each of asked)
              expect({ question: each.words, answer: await answered(b.engine, each) }).toEqual({
                question: each.words,
                answer: await answered(a.engine, each),
              });
          } finally {
            await Promise.all([a.close(), b.close()]);
          }
        },
      ),
      { numRuns: 10 },
    );
  }, 600_000);
});
