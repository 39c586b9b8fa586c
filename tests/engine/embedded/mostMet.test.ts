import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostMet } from '#server/engine/embedded/mostMet.ts';
import { makeTallies } from '#server/engine/embedded/tally.ts';
import { turnsOf } from '#server/engine/turns.ts';

const entities = 40;
const words = 'abcdefghijkl'.split('');
const holders = fc.array(fc.uniqueArray(fc.nat({ max: entities - 1 }), { maxLength: 25 }), {
  minLength: words.length,
  maxLength: words.length,
});
const weighed = fc.record({ word: fc.constantFrom(...words), weight: fc.integer({ min: 1, max: 30 }) });
const groups = fc.array(fc.uniqueArray(weighed, { selector: ({ word }) => word, maxLength: 8 }), { minLength: 1, maxLength: 9 });
const order = (a: number, b: number) => ((7 * a) % entities) - ((7 * b) % entities);

test('those who have most of what is sought are the same whoever is not looked at', async () => {
  const tallies = makeTallies();
  await fc.assert(
    fc.asyncProperty(
      holders,
      groups,
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 60 }),
      async (lists, sought, limit, least) => {
        const byWord = new Map(words.map((word, place) => [word, Int32Array.from(lists[place] ?? [])]));
        const held = (word: string) => byWord.get(word) ?? new Int32Array();
        const sumOf = (entity: number) =>
          sought
            .map((group) => Math.max(0, ...group.filter(({ word }) => held(word).includes(entity)).map(({ weight }) => weight)))
            .reduce((sum, weight) => sum + weight, 0);
        const all = Array.from({ length: entities }, (_, entity) => ({ entity, sum: sumOf(entity) })).filter(({ sum }) => sum >= least);
        const [tally, marks] = [tallies.take(entities), new Uint8Array(entities)];
        const turns = turnsOf(new AbortController().signal);
        const found = await mostMet(sought, limit, least, { tally, marks, holders: held, order, turns });
        tallies.giveBack(tally);
        expect(found).toEqual(
          all
            .toSorted((a, b) => b.sum - a.sum || order(a.entity, b.entity))
            .slice(0, limit)
            .map(({ entity }) => entity),
        );
      },
    ),
    { numRuns: 150 },
  );
});
