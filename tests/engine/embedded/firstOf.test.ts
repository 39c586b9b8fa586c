import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstOf } from '#server/engine/embedded/firstOf.ts';

test('the first of some are those that a whole sorting puts first', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(2_000), { maxLength: 200 }), fc.nat(30), fc.integer({ min: 1, max: 40 }), (some, limit, alike) => {
      const order = (a: number, b: number) => (a % alike) - (b % alike) || b - a;
      expect(firstOf(some, limit, order)).toEqual(some.toSorted(order).slice(0, limit));
    }),
  );
});
