import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everything } from '#server/domain/filter.ts';
import { toId, type Id } from '#server/domain/id.ts';
import type { Batch } from '#server/engine/batch.ts';
import type { Engine } from '#server/engine/engine.ts';
import { DecisionRefused } from '#server/engine/failure.ts';
import { exportedRecords } from '#tests/engine/exportedRecords.ts';
import { graphs, sameKindPairs } from '#tests/engine/fiction.ts';
import { describeStores } from '#tests/engine/stores.ts';
import { told } from '#tests/engine/told.ts';
import { write } from '#tests/engine/write.ts';
import { toldTies } from '#tests/engine/tiesKnown.ts';

const later = (n: number) => new Date(Date.UTC(2030, 0, 1, 0, 0, n)).toISOString();
const all = { filter: everything, direction: 'BOTH' as const, first: 50, after: null };

describeStores('whatever is merged in the store $name', (store) => {
  test('undoing every decision, in any order, brings back every answer', async () => {
    await fc.assert(
      fc.asyncProperty(
        graphs,
        fc.array(fc.nat(200), { minLength: 3, maxLength: 8 }),
        fc.infiniteStream(fc.nat(7)),
        async (graph, picked, picks) => {
          const { engine, close } = await store.open();
          try {
            await write(engine, graph);
            const [before, answers] = [await exportedRecords(engine), await answersOf(engine, graph)];
            const made = new Map<string, readonly [Id, Id]>();
            const alike = sameKindPairs(graph);
            for (const [n, pick] of picked.entries()) {
              const [first, second] = alike[pick % alike.length] ?? [toId('e0'), toId('e1')];
              const ruling = { a: first, b: second, verdict: 'SAME' as const, by: 'a fictional editor', at: later(n), note: null };
              const refused = await engine.decide(ruling).then(
                () => false,
                (error: unknown) => (error instanceof DecisionRefused ? true : Promise.reject(error)),
              );
              if (!refused) made.set(`${first} ${second} ${n}`, [first, second]);
            }
            expect(await exportedRecords(engine)).toEqual(before);
            const left = [...made.values()];
            while (left.length > 0) {
              const [[a, b] = [toId('e0'), toId('e0')]] = left.splice((picks.next().value ?? 0) % left.length, 1);
              expect(await engine.undo(a, b, { by: 'another fictional editor', at: later(100) })).toBe(true);
            }
            expect(await exportedRecords(engine)).toEqual(before);
            expect(await answersOf(engine, graph)).toEqual(answers);
          } finally {
            await close();
          }
        },
      ),
      { numRuns: store.name === 'EMBEDDED' ? 12 : 2, seed: 10, endOnFailure: store.name === 'NEO4J' },
    );
  }, 300_000);
});

async function answersOf(engine: Engine, graph: Batch): Promise<unknown[]> {
  const known = graph.entities.map(({ id }) => id);
  const words = [
    [
      { word: 'fictional', weight: 1 },
      { word: 'falan', weight: 2 },
    ],
    [{ word: 'فلان', weight: 3 }],
  ];
  return [
    await told(engine).entities(known),
    await told(engine).relationshipsOf(known, all),
    await told(engine).relationships(graph.relationships.map(({ id }) => id)),
    await told(engine).findAllegations(
      known.flatMap((id) => [
        { speaker: id, document: null, about: null, first: 20, after: null },
        { speaker: null, document: null, about: id, first: 20, after: null },
      ]),
    ),
    await told(engine).nameCandidates(words, null, 20),
    await told(engine).nameWords([{ by: 'beginning', texts: ['f', 'ف'] }], 20),
    await told(engine).overview(),
    await told(engine).timeline(everything, 'DAY'),
    await told(engine).entitiesOfDocuments(
      graph.documents.map(({ id }) => id),
      50,
    ),
    await toldTies(engine, known, everything),
    await told(engine).tiesWithin(known),
    await told(engine).departures({ motives: null, from: null, to: null, during: null, filter: everything, first: 20, after: null }),
    await told(engine).entityIds(null, 50),
  ];
}
