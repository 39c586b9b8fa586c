import { expect, test } from 'vitest';
import { steadily } from '#web/session/steady.ts';

test('what is the same is given as it was before, lists, sets and records of the same among it', () => {
  const steady = steadily<unknown>(null);
  const tie = { id: 'tie' };
  const first = { ties: [tie], aside: new Set(['a']), counts: { ties: 1 } };
  expect(steady(first)).toBe(first);
  expect(steady({ ties: [tie], aside: new Set(['a']), counts: { ties: 1 } })).toBe(first);
  for (const other of [
    { ...first, ties: [] },
    { ...first, ties: [{ id: 'other' }] },
    { ...first, aside: new Set(['b']) },
    { ...first, counts: { ties: 2 } },
    { ...first, more: undefined },
    { ties: first.ties, aside: first.aside },
    [first],
    new Map([['a', 1]]),
    null,
  ]) {
    expect(steady(first)).toBe(first);
    expect(steady(other)).toBe(other);
  }
});
