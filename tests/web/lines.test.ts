import { expect, test } from 'vitest';
import { lineWith, linesOf } from '#web/session/lines.ts';
import { fictionalTie } from '#tests/web/fictionalTie.ts';

const many = (count: number) => Array.from({ length: count }, (_, n) => fictionalTie(`t${String(n).padStart(4, '0')}`, 'a', 'b'));
const none = new Set<string>();

test('many ties of one type between two are one line that counts them', () => {
  const ties = many(2000);
  const lines = linesOf(ties, none, none);
  expect(lines.map(({ tie, ties: { length } }) => [tie.id, length])).toEqual([['t0000', 2000]]);
  expect(lineWith(fictionalTie('t1999', 'a', 'b'), ties)).toHaveLength(2000);
});

test('a handful are a line each', () => {
  expect(linesOf(many(5), none, none)).toHaveLength(5);
});

test('a line of many is drawn as the tie that is selected, or else as one that stays full', () => {
  const shown = (selected: string[], company: string[]) => linesOf(many(9), new Set(selected), new Set(company)).map(({ tie }) => tie.id);
  expect(shown(['t0007'], ['t0003'])).toEqual(['t0007']);
  expect(shown([], ['t0003'])).toEqual(['t0003']);
});

test('what is denied, inferred, undated, of another motive or the other way round never hides among others', () => {
  const [tie] = many(1);
  if (!tie) throw new Error('there is one');
  const others = [
    { ...tie, id: 'x1', denials: 1 },
    { ...tie, id: 'x2', assertion: 'INFERRED' as const },
    { ...tie, id: 'x3', dated: true },
    { ...tie, id: 'x3d', assertion: 'DENIED' as const },
    { ...tie, id: 'x4', motives: ['MONEY' as const] },
    { ...tie, id: 'x5', source: 'b', target: 'a' },
    { ...tie, id: 'x6', type: 'COMMANDS' as const },
  ];
  expect(linesOf([...many(8), ...others], none, none).map(({ tie: { id } }) => id)).toEqual([
    't0000',
    'x1',
    'x2',
    'x3',
    'x3d',
    'x4',
    'x5',
    'x6',
  ]);
});
