import { expect, test } from 'vitest';
import type { KnownEntity } from '#web/session/known.ts';
import { createAlphabet } from '#web/views/graph/alphabet.ts';

function named(label: string): KnownEntity {
  return {
    id: label,
    kind: 'PERSON',
    label: { EN: label, AR: label },
    degree: 0,
    mergedIds: [],
    latitude: null,
    longitude: null,
    precision: null,
  };
}

test('names are in the order of their letters, also when some of them go, come back or are new', () => {
  const [c, a, b, d] = [named('Celia'), named('Äbel'), named('Bea'), named('dora')];
  const inOrder = createAlphabet('en', 'EN');
  expect(inOrder([c, a, b])).toEqual([a, b, c]);
  expect(inOrder([c, a])).toEqual([a, c]);
  expect(inOrder([c, b, a])).toEqual([a, b, c]);
  expect(inOrder([d, b, a])).toEqual([a, b, d]);
  expect(inOrder([])).toEqual([]);
});
