import { expect, test } from 'vitest';
import { toId } from '#server/domain/id.ts';
import { placeOf } from '#server/engine/suggestion.ts';

const pair = { a: toId('ana'), b: toId('anna'), band: 'LIKELY' as const, score: 0.9, ties: 0, decision: null };

test('of pairs that are as alike those stand first on which most ties hang, and a little likeness counts for more than a few ties', () => {
  const places = [
    { ...pair, ties: 900 },
    { ...pair, score: 0.95, ties: 3 },
    { ...pair, ties: 3 },
    { ...pair, ties: 2 },
    { ...pair, score: 0.4, ties: 1_000_000 },
    { ...pair, band: 'POSSIBLE' as const, score: 1, ties: 1_000_000 },
  ].map(placeOf);
  expect(places.toSorted()).toEqual(places);
});
