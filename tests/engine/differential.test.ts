import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toId } from '#server/domain/id.ts';
import type { Batch } from '#server/engine/batch.ts';
import { writing } from '#server/engine/changes/proposal.ts';
import type { Engine } from '#server/engine/engine.ts';
import { Failure } from '#server/engine/failure.ts';
import { gathered } from '#server/export/gathered.ts';
import { graphs, sameKindPairs } from '#tests/engine/fiction.ts';
import { graphsOfLeavers } from '#tests/engine/fictionalLeavers.ts';
import { fewAtOnce } from '#tests/engine/fewAtOnce.ts';
import { neo4jMissing, neo4jStore } from '#tests/engine/neo4jStore.ts';
import { questions, type Question } from '#tests/engine/randomQuestions.ts';
import { embedded } from '#tests/engine/stores.ts';
import { leftOutWithout } from '#tests/leftOut.ts';
import { signed } from '#tests/engine/write.ts';

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
  test('give whole answers that are the same, order included, to random questions about random graphs in which some leave groups', async () => {
    await fc.assert(
      fc.asyncProperty(
        graphsOfLeavers,
        graphs,
        decisions,
        decisions,
        fc.tuple(...questions, ...questions),
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
            expect(await gathered(b.engine.export())).toEqual(await gathered(a.engine.export()));
            await fewAtOnce(asked, async (each) =>
              expect({ question: each.words, answer: await answered(b.engine, each) }).toEqual({
                question: each.words,
                answer: await answered(a.engine, each),
              }),
            );
          } finally {
            await Promise.all([a.close(), b.close()]);
          }
        },
      ),
      { numRuns: 3, seed: 10, endOnFailure: true },
    );
  }, 600_000);
});
