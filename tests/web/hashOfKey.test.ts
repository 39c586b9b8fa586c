import { expect, test } from 'vitest';
import { hashOfKey } from '#web/parts/hashOfKey.ts';

const names = (count: number) => Array.from({ length: count }, (_, n) => `fictional-name-${n}`);

test('keys are told apart by what they hold, however long, and the same is the same wherever it was made', () => {
  expect(hashOfKey(['voices', names(3), 'EN'])).toBe(hashOfKey(['voices', names(3), 'EN']));
  expect(hashOfKey(['voices', names(3_000), 'EN'])).toBe(hashOfKey(['voices', names(3_000), 'EN']));
  const keys = [names(2), names(3), names(2_999), names(3_000), names(3_000).toReversed(), ['#1'], '#1'];
  expect(new Set(keys.map((key) => hashOfKey(['voices', key]))).size).toBe(keys.length);
  expect(hashOfKey(['voices', names(3_000)]).length).toBeLessThan(100);
});
