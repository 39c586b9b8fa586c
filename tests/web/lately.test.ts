import { expect, test } from 'vitest';
import { lately } from '#web/session/lately.ts';

test('what was worked out last is given again for the very same arguments, and nothing older', () => {
  const asked: string[] = [];
  const joined = lately((one: readonly string[], other: string) => {
    asked.push(other);
    return [...one, other].join(' ');
  });
  const some = ['a', 'b'];
  expect([joined(some, 'c'), joined(some, 'c'), joined(some, 'd'), joined(['a', 'b'], 'd'), joined(some, 'c')]).toEqual([
    'a b c',
    'a b c',
    'a b d',
    'a b d',
    'a b c',
  ]);
  expect(asked).toEqual(['c', 'd', 'd', 'c']);
});
