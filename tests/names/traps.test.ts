import { afterAll, beforeAll, expect, test } from 'vitest';
import { wordKeys } from '#server/names/index/keys.ts';
import { wordLikeness } from '#server/names/compare/wordLikeness.ts';
import { expectFirst, named, storeOf } from '#tests/names/namedStore.ts';

let store: Awaited<ReturnType<typeof storeOf>>;

beforeAll(async () => {
  store = await storeOf(
    named('umar', 'عمر'),
    named('ammar', 'عمار'),
    named('amr', 'عمرو'),
    named('salim-salem', 'سليم السالم'),
    named('salem-salim', 'سالم السليم'),
    named('abu', 'أبو الوهم'),
    named('abd', 'عبد الوهم'),
    named('muhammad', 'محمد'),
    named('mahmud', 'محمود'),
    named('hasan', 'حسن'),
    named('husayn', 'حسين'),
    named('aya', 'آية'),
    named('yaya', 'يايا'),
    named('egyptian', 'المصري'),
    named('egypt', 'مصر'),
    named('ansari', 'الأنصاري'),
    named('anbari', 'الأنباري'),
  );
});

afterAll(() => store.close());

test('names that share their consonants are told apart', () =>
  expectFirst(store.first, {
    umar: ['Umar', 'Omar', 'Omer', 'عمر'],
    ammar: ['Ammar', 'عمار'],
    amr: ['Amr', 'عمرو'],
    'salim-salem': ['Salim al-Salem', 'Saleem al-Salem'],
    'salem-salim': ['Salem al-Salim', 'Salem el-Saleem'],
    muhammad: ['Muhammad', 'Mohamed', 'Mehmed', 'محمد'],
    mahmud: ['Mahmud', 'Mahmoud', 'محمود'],
    hasan: ['Hasan', 'Hassan'],
    husayn: ['Husayn', 'Hussein', 'Hüseyin'],
  }));

test('a father (Abu) and a servant (Abd) are not confused', () =>
  expectFirst(store.first, { abu: ['Abu al-Wahm', 'Abul Wahm'], abd: ['Abd al-Wahm', 'Abdulwahm'] }));

test('a nisba is not shortened to its country', () => expectFirst(store.first, { egyptian: ['al-Masri', 'el Masry'], egypt: ['Misr'] }));

test('nisbas one letter apart are told apart', () =>
  expectFirst(store.first, { ansari: ['al-Ansari', 'الانصاري'], anbari: ['al-Anbari', 'الانباري'] }));

test('words without a consonant lie under a key that makes none of them alike', () => {
  expect([wordKeys('aua'), wordKeys('اوي')]).toEqual([['°'], ['°']]);
  expect(wordLikeness('aua', 'yei').likeness).toBeLessThan(0.6);
  expect(wordLikeness('اوا', 'يوي').likeness).toBeLessThan(0.6);
});

test('within Arabic script a written long vowel is another name', () => {
  for (const [one, other] of [
    ['محمد', 'محمود'],
    ['حسن', 'حسين'],
    ['عمر', 'عمار'],
    ['سالم', 'سليم'],
  ] as const)
    expect(wordLikeness(one, other).likeness).toBeLessThan(0.85);
});
