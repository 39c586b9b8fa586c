import type { Habit } from '#server/names/training/learnCosts.ts';

const strength = 0.45;

const vowels: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  ا: { a: 0.8, '': 0.03, aa: 0.1, e: 0.05, i: 0.02 },
  و: { u: 0.3, ou: 0.2, oo: 0.13, o: 0.17, w: 0.12, aw: 0.04, ow: 0.02, v: 0.02 },
  ي: { i: 0.42, ee: 0.16, y: 0.15, e: 0.08, ei: 0.06, ai: 0.06, ay: 0.06, ey: 0.02, iy: 0.02 },
};

const tails: readonly Readonly<Record<string, number>>[] = [
  { '': 1 },
  { '': 1 },
  { '': 1 },
  { '': 0.9, e: 0.08, a: 0.01, i: 0.01 },
  { '': 0.85, a: 0.06, i: 0.03, u: 0.03, e: 0.02, o: 0.01 },
  { '': 0.35, a: 0.31, e: 0.11, i: 0.11, u: 0.06, o: 0.05, ou: 0.01 },
];

/**
 * The Arabic habit with a share of what reports do, which the data of mostly famous names shows too seldom: long vowels written ee, oo, ou, aa,
 * and short vowels between consonants nearly always written. The figures are our judgement of English, French, German and Turkish reports.
 */
export function withReportedSpellings({ chunks, placed, tails: learned }: Habit): Habit {
  const letters = new Map(
    [...placed].map(([key, chances]) => {
      const known = vowels[key[0] ?? ''];
      const inside = known !== undefined && key[1] !== '0';
      return [key, inside ? mixed(chances, known) : withDoubling(key, chances)];
    }),
  );
  return { chunks, placed: letters, tails: learned.map((chances, place) => mixed(chances, tails[place] ?? {})) };
}

function withDoubling(key: string, chances: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const [letter = '', before] = [key[0], Number(key[1]) < 3 ? 'edge' : 'inside'];
  if (before === 'edge' || 'اويىةع'.includes(letter)) return chances;
  const likeliest = [...chances].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? '';
  return likeliest.length === 1 ? mixed(chances, { [likeliest]: 0.7, [likeliest + likeliest]: 0.3 }) : chances;
}

function mixed(learned: ReadonlyMap<string, number>, known: Readonly<Record<string, number>>): Map<string, number> {
  const pieces = new Set([...learned.keys(), ...Object.keys(known)]);
  return new Map([...pieces].map((piece) => [piece, (1 - strength) * (learned.get(piece) ?? 0) + strength * (known[piece] ?? 0)]));
}
