import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { NameReading } from '#server/names/find/nameStore.ts';
import { nameLikeness } from '#server/names/compare/likeness.ts';
import { wordKeys } from '#server/names/index/keys.ts';
import { nameWords } from '#server/names/index/wordsOfName.ts';
import { fold, normalise } from '#server/names/words/normalise.ts';
import { search } from '#server/names/find/search.ts';
import { named, storeOf } from '#tests/names/namedStore.ts';
import { told } from '#tests/engine/told.ts';

const arabic = fc.string({ unit: fc.constantFrom(...Array.from('ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئـ َّ ١٢٣')) });
const latin = fc.string({ unit: fc.constantFrom(...Array.from("abcdefghijklmnopqrstuvwxyzşçğıöüäéèâīūṣʿ'’- 37")) });
const anything = fc.oneof(arabic, latin, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

let store: Awaited<ReturnType<typeof storeOf>>;

beforeAll(async () => {
  store = await storeOf(named('one', 'خالد الخيالي'), named('two', 'Fictional *Star* "AND" ~2 [x TO y]'));
});

afterAll(() => store.close());

describe('a query', () => {
  test.each([
    ['empty', ''],
    ['blank', ' \t\n\u00a0'],
    ['one letter', 'k'],
    ['one Arabic letter', 'خ'],
    ['ten thousand letters', 'k'.repeat(10_000)],
    ['ten thousand Arabic letters', 'خالد'.repeat(2_500)],
    ['ten thousand words', 'ab '.repeat(10_000)],
    ['emoji', '👨‍👩‍👧‍👦🇸🇾'],
    ['control characters', '\u0000\u0001\u001b[31m\u007f'],
    ['half a character', '\ud800 \udc00'],
    ['marks without letters', '\u064b\u0651\u0301'],
    ['mixed direction', '\u202eخالد khaled\u202c \u2067الخيالي\u2069'],
    ['wildcards', '* % _ ? .* [a-z]'],
    ['operators of a query language', '"AND" OR NOT (a:b) ~2 ^9 \\ / + - && ||'],
    ['quotation marks alone', '"" «» “'],
    ['another script', 'Владимир 王伟 דוד'],
  ])('that is %s gets hits or none', async (_, text) => {
    const hits = await store.find(text);
    expect(hits.every(({ score }) => score > 0 && score <= 1)).toBe(true);
  });

  test('of any characters gets hits or none', () =>
    fc.assert(
      fc.asyncProperty(anything, async (text) => {
        const hits = await store.find(text);
        expect(hits.every(({ score }) => score > 0 && score <= 1)).toBe(true);
      }),
      { numRuns: 300 },
    ));

  test('asks the store a bounded number of bounded questions, however long it is', async () => {
    const asked: number[] = [];
    const counting: NameReading = {
      turns: told(store.engine).turns,
      nameWords(looks, limit) {
        asked.push(limit + looks.flatMap(({ texts }) => texts).length);
        return told(store.engine).nameWords(looks, limit);
      },
      nameCandidates(groups, kinds, limit) {
        asked.push(limit + groups.flat().length);
        return told(store.engine).nameCandidates(groups, kinds, limit);
      },
    };
    for (const text of ['khaled '.repeat(2_000), 'ثذضظجخ'.repeat(2_000), 'th dh j c '.repeat(1_000)]) {
      asked.length = 0;
      await search(counting, text, null, 20);
      expect(asked.length).toBeLessThanOrEqual(10);
      expect(Math.max(...asked)).toBeLessThanOrEqual(1_000);
    }
  });
});

describe('for any text', () => {
  test('normalising and folding twice changes nothing more', () =>
    fc.assert(
      fc.property(anything, (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 2_000 },
    ));

  test('the words of a name and their keys are few, and none is empty or holds a blank', () =>
    fc.assert(
      fc.property(anything, (text) => {
        const words = nameWords(text);
        expect(words.length).toBeLessThanOrEqual(30);
        for (const word of [...words, ...words.flatMap(wordKeys)]) expect(word).toMatch(/^\S+$/u);
        for (const word of words) expect([wordKeys(word).length > 0, wordKeys(word).length <= 48]).toEqual([true, true]);
      }),
      { numRuns: 1_000 },
    ));

  test('two names are as alike from either side', () =>
    fc.assert(
      fc.property(fc.oneof(arabic, latin), fc.oneof(arabic, latin), (a, b) => {
        const [there, back] = [nameLikeness(a, b), nameLikeness(b, a)];
        expect([back.score, back.vetoes, back.onlyA, back.onlyB]).toEqual([there.score, there.vetoes, there.onlyB, there.onlyA]);
      }),
      { numRuns: 1_000 },
    ));
});
