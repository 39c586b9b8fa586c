import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSpilledMap } from '#server/import/spilledMap.ts';

const words = fc.string({ unit: 'binary', maxLength: 20 });
const steps = fc.array(fc.record({ key: fc.nat({ max: 25 }).map(String), added: fc.option(words) }), { maxLength: 200 });

test('a map that holds few of its values answers as one that holds all, and in the order in which their keys came', () => {
  fc.assert(
    fc.property(steps, fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 40 }), (given, mostHeld, mostWeight) => {
      const all = new Map<string, readonly string[]>();
      const few = createSpilledMap<readonly string[]>({
        write: (value) => value.map((each) => Buffer.from(each, 'utf16le').toString('hex')).join(','),
        read: (text) => text.split(',').map((each) => Buffer.from(each, 'hex').toString('utf16le')),
        weigh: (value) => value.join('').length,
        mostHeld,
        mostWeight,
      });
      try {
        for (const { key, added } of given) {
          expect(few.get(key)).toEqual(all.get(key) ?? null);
          if (added === null) continue;
          all.set(key, [...(all.get(key) ?? []), added]);
          few.set(key, [...(few.get(key) ?? []), added]);
        }
        expect([few.size(), [...few.values()]]).toEqual([all.size, [...all.values()]]);
        expect([...all.keys()].map(few.numberOf)).toEqual([...all.keys()].map((_, index) => index));
        expect(few.numberOf('nobody')).toBe(null);
      } finally {
        few.close();
      }
    }),
  );
});

test('what does not fit into memory is read back from a file that nobody else sees', () => {
  const few = createSpilledMap<string>({ write: String, read: String, weigh: ({ length }) => length, mostHeld: 2, mostWeight: 1_000 });
  const texts = Array.from({ length: 3_000 }, (_, index) => `${index} `.repeat(100));
  for (const text of texts) few.set(text, text);
  expect(few.spilled()).toBeGreaterThan(1_000_000);
  expect(texts.every((text) => few.get(text) === text)).toBe(true);
  few.close();
});
