import { describe, expect, test } from 'vitest';
import { ar } from '#web/i18n/ar.ts';
import { en } from '#web/i18n/en.ts';
import { createWords } from '#web/i18n/words.ts';

const plural = /_(?:zero|one|two|few|many|other)$/;
const forms = { en: ['one', 'other'], ar: ['zero', 'one', 'two', 'few', 'many', 'other'] };
/** Names of keys of the keyboard, the other language's own name, and phrases that are nothing but a value. */
const sameInBoth = new Set([
  'keys.control',
  'keys.shift',
  'keys.delete',
  'productOther',
  'bar.otherLanguage',
  'script.other',
  'entity.sizeExact',
]);

function texts(tree: object, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'object' ? texts(value, `${path}${key}.`) : [[path + key, value]],
  );
}

describe('the words of the page', () => {
  test('are the same keys in both languages, each counted phrase in all forms of its language', () => {
    const bases = (tree: object) => [...new Set(texts(tree).map(([key]) => key.replace(plural, '')))].toSorted();
    expect(bases(ar)).toEqual(bases(en));
    for (const [language, tree] of [
      ['en', en],
      ['ar', ar],
    ] as const) {
      const keys = texts(tree).map(([key]) => key);
      const counted = new Set(
        keys.filter((key) => plural.test(key) && !keys.includes(key.replace(plural, ''))).map((key) => key.replace(plural, '')),
      );
      for (const base of counted)
        expect(
          keys
            .filter((key) => key.replace(plural, '') === base)
            .map((key) => key.slice(base.length + 1))
            .toSorted(),
        ).toEqual(forms[language].toSorted());
    }
  });

  test('leave no text in English in Arabic', () => {
    const latin = texts(ar).filter(
      ([key, text]) => !sameInBoth.has(key) && !/\p{Script=Arabic}/u.test(text.replaceAll(/\{\{.*?\}\}/g, '')),
    );
    expect(latin).toEqual([]);
  });

  test('fill the same places in both languages', () => {
    const holes = (text: string) => [...text.matchAll(/\{\{(\w+)/g)].map(([, name = '']) => name).toSorted();
    const english = new Map(texts(en));
    for (const [key, text] of texts(ar)) {
      const other = english.get(key) ?? english.get(key.replace(plural, '_other')) ?? '';
      const counted = plural.test(key);
      expect([key, holes(text).filter((name) => !counted || name !== 'count')]).toEqual([
        key,
        holes(other).filter((name) => !counted || name !== 'count'),
      ]);
    }
  });

  test('print numbers in Latin digits and choose the form by the count', () => {
    expect([1, 2, 5, 1234].map((count) => createWords('EN').t('mirror.ties', { count }))).toEqual([
      '1 tie',
      '2 ties',
      '5 ties',
      '1,234 ties',
    ]);
    expect([0, 1, 2, 5, 11, 100].map((count) => createWords('AR').t('mirror.ties', { count }))).toEqual([
      'لا صلات',
      'صلة واحدة',
      'صلتان',
      '5 صلات',
      '11 صلة',
      '100 صلة',
    ]);
  });
});
