import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readForms } from '#server/names/compare/readForms.ts';
import { surelyUnlike } from '#server/names/compare/surelyUnlike.ts';
import { comparerOf, wordLikeness } from '#server/names/compare/wordLikeness.ts';
import { normalise } from '#server/names/words/normalise.ts';
import { leastAlike } from '#server/names/compare/leastAlike.ts';
import { nameLikeness } from '#server/names/compare/likeness.ts';
import { mayBeAlikeTo } from '#server/names/compare/mayBeAlike.ts';

const words = [
  'khaled',
  'Khalid',
  'Salim',
  'al-Wahmi',
  'alwahmi',
  'abdulrahman',
  'Abd al-Rahman',
  'Abu',
  'Umm',
  'bin',
  'bint',
  'Nour ed-Din',
  'nouredin',
  'خالد',
  'خالدة',
  'سليم',
  'الوهمي',
  'وهمي',
  'عبد الرحمن',
  'عبدالرحمن',
  'أبو',
  'أم',
  'بن',
  'بنت',
  'كفر نبل',
  'كفرنبل',
  'عمر',
  'عمرو',
  '42',
  '43',
  'II',
  'Brigade',
  'لواء',
  'Lantern',
  'Latern',
  'Harbour',
  'Харбор',
];
const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...words) },
  fc.string({ unit: fc.constantFrom(...Array.from('abdehiklmnsuwy')), minLength: 1, maxLength: 7 }),
  fc.string({ unit: fc.constantFrom(...Array.from('ابتحدرسعقكلمنهويةى')), minLength: 1, maxLength: 7 }),
);
const name = fc.array(word, { minLength: 0, maxLength: 4 }).map((each) => each.join(' '));
/** Two names, most often of nearly the same words. */
const pair = fc.oneof(
  fc.tuple(name, name),
  fc
    .tuple(fc.array(word, { minLength: 1, maxLength: 4 }), fc.nat({ max: 3 }), word)
    .map(([each, place, other]): [string, string] => [each.join(' '), each.with(place % each.length, other).join(' ')]),
);

describe('before names are compared in full', () => {
  test('none is passed over that would be offered, whatever its words count for', () =>
    fc.assert(
      fc.property(pair, fc.constantFrom(1, 2, 300), ([a, b], entities) => {
        const entitiesWith = (each: string) => (each.length % 2 === 0 ? entities : 1);
        const { score, vetoes } = nameLikeness(a, b, entitiesWith);
        if (score >= leastAlike && vetoes.length === 0) expect(mayBeAlikeTo(a, leastAlike, entitiesWith)(b)).toBe(true);
      }),
      { numRuns: 3_000 },
    ));

  test('what is passed over is passed over by its words, or for a sex or a kunya', () => {
    for (const [a, b] of [
      ['Khaled al-Wahmi', 'Salim al-Wahmi'],
      ['أبو خالد الوهمي', 'خالد الوهمي'],
      ['Abu Khaled', 'Umm Khaled'],
      ['Imaginary Harbour Bank', 'Lantern Trading House'],
    ] as const)
      expect([a, mayBeAlikeTo(a, leastAlike, () => 1)(b)]).toEqual([a, false]);
    expect(mayBeAlikeTo('Kafr Nabl', leastAlike, () => 1)('Kafranbel')).toBe(true);
  });

  test('words are surely unlike by their letters only where comparing them says so', () =>
    fc.assert(
      fc.property(word, word, fc.constantFrom(0.3, 0.5, 0.66, 0.9), (a, b, least) => {
        const [one, other] = [a.toLowerCase(), b.toLowerCase()];
        if (surelyUnlike(least)(readForms(one), readForms(other))) expect(wordLikeness(one, other).likeness).toBeLessThan(least);
      }),
      { numRuns: 3_000 },
    ));

  test('a word is compared only as far as its likeness is of use, and what is of use is the same', () =>
    fc.assert(
      fc.property(word, word, fc.boolean(), fc.constantFrom(0.25, 0.5, 0.66, 0.8, 0.95), (a, b, begun, least) => {
        const [one, other] = [normalise(a), normalise(b)];
        const [whole, cut] = [comparerOf(one, begun)(other), comparerOf(one, begun)(other, least)];
        if (whole.likeness >= least) expect(cut).toEqual(whole);
        else expect(cut.likeness).toBeLessThan(least);
      }),
      { numRuns: 3_000 },
    ));
});
