import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recent } from '#server/domain/recent.ts';

const texts = Array.from({ length: 30 }, (_, n) => `word ${n}`);

test('what is asked for again and again is remembered, however much is kept meanwhile, and what is not is forgotten', () => {
  const words = recent<number>(10);
  words.keep('often', 1);
  words.keep('once', 2);
  for (const [n, text] of texts.entries()) {
    words.keep(text, n);
    expect(words.get('often')).toBe(1);
  }
  expect(words.get('once')).toBeUndefined();
});

test('what is full forgets some, and not all at once', () => {
  const words = recent<number>(10);
  for (const [n, text] of texts.entries()) {
    words.keep(text, n);
    const last = texts.slice(Math.max(0, n - 4), n + 1);
    expect(last.filter((each) => words.get(each) === undefined)).toEqual([]);
  }
});

test('no more is remembered than the most, by the sizes of values, a value is the last that was kept, and nothing is left when it is forgotten', () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...texts), fc.integer({ min: 1, max: 9 }), fc.boolean())), (steps) => {
      const words = recent<number>(20, (value) => value);
      const last = new Map<string, number>();
      for (const [text, value, isAsked] of steps) {
        if (isAsked) expect([undefined, last.get(text)]).toContain(words.get(text));
        else {
          words.keep(text, value);
          last.set(text, value);
          expect(words.get(text)).toBe(value);
        }
      }
      words.forget();
      expect(texts.filter((text) => words.get(text) !== undefined)).toEqual([]);
    }),
    { numRuns: 50 },
  ));
