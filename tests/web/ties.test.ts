import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { questionsFor } from '#web/actions/ties.ts';

const named = (letter: string, count: number) => Array.from({ length: count }, (_, n) => `${letter}${n}`);

test('every two fresh entities, and every fresh with every settled one, are asked about together, 2,000 at a time', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2500 }), fc.integer({ min: 0, max: 1500 }), (fresh, settled) => {
      const [news, olds] = [named('n', fresh), named('o', settled)];
      const questions = questionsFor(news, olds);
      expect(Math.max(...questions.map((ids) => ids.length))).toBeLessThanOrEqual(2000);
      const some = news.filter((_, index) => index % 499 === 0 || index === news.length - 1);
      const together = new Map(some.map((id) => [id, new Set<string>()]));
      for (const ids of questions) for (const id of ids) for (const other of together.has(id) ? ids : []) together.get(id)?.add(other);
      for (const met of together.values()) expect(met.size).toBe(fresh + settled);
    }),
    { numRuns: 5 },
  );
});

test('a small table is one question, and nothing fresh is none', () => {
  expect(questionsFor(['a', 'b'], ['b', 'c'])).toEqual([['a', 'b', 'c']]);
  expect(questionsFor([], ['c'])).toEqual([]);
});
