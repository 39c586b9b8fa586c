import { expect, test } from 'vitest';
import { isWithin, reachOf } from '#web/canvas/outline.ts';

const hook = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
  { x: 100, y: 100 },
  { x: 60, y: 100 },
  { x: 60, y: 40 },
  { x: 0, y: 40 },
];

test.each([
  [10, 10, true],
  [80, 90, true],
  [30, 70, false],
  [120, 20, false],
])('a free line is closed from its end to its beginning, and holds (%i, %i): %s', (x, y, within) => {
  expect(isWithin(hook, { x, y })).toBe(within);
  expect(isWithin(hook.toReversed(), { x, y })).toBe(within);
});

test('nothing lies within a line of no points, which reaches nowhere', () => {
  expect(isWithin([], { x: 0, y: 0 })).toBe(false);
  expect(reachOf([])).toBe(0);
  expect(reachOf(hook)).toBe(100);
});
