import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { questionsFor, setsFor } from '#web/actions/ties.ts';

const named = (letter: string, count: number) => Array.from({ length: count }, (_, n) => `${letter}${n}`);

test('every two fresh entities, and every fresh with every settled one, are asked about together, 2,000 at a time, and no two settled ones', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2500 }), fc.integer({ min: 0, max: 1500 }), (fresh, settled) => {
      const [news, olds] = [named('n', fresh), named('o', settled)];
      const questions = questionsFor(news, olds);
      expect(Math.max(...questions.map(({ ids, beside }) => ids.length + beside.length))).toBeLessThanOrEqual(2000);
      expect(new Set(questions.flatMap(({ ids }) => ids))).toEqual(new Set(news));
      const some = news.filter((_, index) => index % 499 === 0 || index === news.length - 1);
      const together = new Map(some.map((id) => [id, new Set<string>()]));
      for (const { ids, beside } of questions)
        for (const id of [...ids, ...beside])
          for (const other of together.has(id) ? [...ids, ...(ids.includes(id) ? beside : [])] : []) together.get(id)?.add(other);
      for (const met of together.values()) expect(met.size).toBe(fresh + settled);
    }),
    { numRuns: 5 },
  );
});

test('every two of some names stand together in a set of at most 2,000', () => {
  const ids = named('n', 2600);
  const sets = setsFor(ids);
  expect(sets.map((set) => set.length)).toEqual([2000, 1600, 1600]);
  for (const one of ['n0', 'n1500', 'n2599'])
    for (const other of ['n1', 'n1501', 'n2598']) expect(sets.some((set) => set.includes(one) && set.includes(other))).toBe(true);
  expect(setsFor(['a', 'b'])).toEqual([['a', 'b']]);
  expect(setsFor([])).toEqual([]);
});

test('a small table is one question, and nothing fresh is none', () => {
  expect(questionsFor(['a', 'b'], ['b', 'c'])).toEqual([{ ids: ['a', 'b'], beside: ['c'] }]);
  expect(questionsFor([], ['c'])).toEqual([]);
});
