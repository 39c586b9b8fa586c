import { expect, test } from 'vitest';
import { costTable } from '#server/names/training/costTable.ts';
import { isHeldBack } from '#server/names/training/heldBack.ts';
import { learnCosts, type Pair } from '#server/names/training/learnCosts.ts';

const pairs: readonly Pair[] = [
  ['شام', 'sham'],
  ['شمس', 'shams'],
  ['هشام', 'hisham'],
  ['مشمش', 'mishmish'],
  ['باب', 'bab'],
  ['باسم', 'basim'],
  ['سلمان', 'salman'],
].map(([arabic = '', latin = '']) => ({ arabic, latin, weight: 1 }));

test('training finds by itself which Latin letters an Arabic letter is written with', () => {
  const likeliest = (letter: string) => [...(learnCosts(pairs).foreign.chunks.get(letter) ?? [])].toSorted(([, a], [, b]) => b - a)[0]?.[0];
  expect(['ش', 'س', 'ب', 'م', 'ا'].map(likeliest)).toEqual(['sh', 's', 'b', 'm', 'a']);
});

test('training gives the same table for the same pairs', () => {
  expect(costTable(learnCosts(pairs), pairs.length)).toBe(costTable(learnCosts(pairs), pairs.length));
});

test('all spellings of a word are on one side of the split, and the sides are about equal', () => {
  const words = Array.from({ length: 1_000 }, (_, index) => `كلمة${String.fromCodePoint(0x0628 + (index % 20))}${index}`);
  const kept = words.filter(isHeldBack).length;
  expect([kept > 400, kept < 600]).toEqual([true, true]);
});
