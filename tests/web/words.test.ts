import { describe, expect, test } from 'vitest';
import { languages as allLanguages, scriptOf, tagOf } from '#graph-schema/generated/ontology.ts';
import { languages } from '#web/i18n/pageLanguages.ts';
import { remembered } from '#web/i18n/remembered.ts';
import { createWords, speak } from '#web/i18n/words.ts';

const plural = /_(?:zero|one|two|few|many|other)$/;
/** Names of keys of the keyboard, the product's name in the other script, and phrases that are nothing but a value or a sign. */
const sameInAll = new Set([
  'measure.told',
  'measure.percent',
  'relationship.percent',
  'question.brief.sums',
  'keys.control',
  'keys.shift',
  'keys.delete',
  'productOther',
  'list.comma',
  'list.semicolon',
  'script.other',
  'entity.sizeExact',
  'import.use.of',
  'written.number',
  'written.text',
  'written.called',
]);

function texts(tree: object, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'object' ? texts(value, `${path}${key}.`) : [[path + key, value]],
  );
}

const english = await languages.EN.words();
const all = await Promise.all(allLanguages.map(async (language) => ({ language, tree: await languages[language].words() })));

describe.each(all)('the words of the page in $language', ({ language, tree }) => {
  test('are the same keys as in English, each counted phrase in all forms of the language', () => {
    const bases = (of: object) => [...new Set(texts(of).map(([key]) => key.replace(plural, '')))].toSorted();
    expect(bases(tree)).toEqual(bases(english));
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
      ).toEqual(new Intl.PluralRules(tagOf[language]).resolvedOptions().pluralCategories.toSorted());
  });

  test('leave no text in another script', () => {
    const letters = new RegExp(`\\p{Script=${scriptOf[language]}}`, 'u');
    const foreign = texts(tree).filter(([key, text]) => !sameInAll.has(key) && !letters.test(text.replaceAll(/\{\{.*?\}\}/g, '')));
    expect(foreign).toEqual([]);
  });

  test('fill the same places as in English', () => {
    const holes = (text: string) => [...text.matchAll(/\{\{(\w+)/g)].map(([, name = '']) => name).toSorted();
    const first = new Map(texts(english));
    for (const [key, text] of texts(tree)) {
      const other = first.get(key) ?? first.get(key.replace(plural, '_other')) ?? '';
      const counted = plural.test(key);
      expect([key, holes(text).filter((name) => !counted || name !== 'count')]).toEqual([
        key,
        holes(other).filter((name) => !counted || name !== 'count'),
      ]);
    }
  });
});

test('the words of the page print numbers in Latin digits and choose the form by the count, in a language that is loaded when it is spoken', async () => {
  const words = await createWords('EN');
  expect(words.hasResourceBundle('ar', 'translation')).toBe(false);
  expect([1, 2, 5, 1234].map((count) => words.t('mirror.ties', { count }))).toEqual(['1 tie', '2 ties', '5 ties', '1,234 ties']);
  await speak(words, 'AR', 'latn');
  expect([0, 1, 2, 5, 11, 100].map((count) => words.t('mirror.ties', { count }))).toEqual([
    'لا صلات',
    'صلة واحدة',
    'صلتان',
    '5 صلات',
    '11 صلة',
    '100 صلة',
  ]);
});

test('words that were made are the same when they are asked for again, with each count and in each language', async () => {
  const words = await createWords('EN');
  const made = remembered(words.t);
  for (let times = 0; times < 2; times += 1) {
    expect([1, 2, 1234].map((count) => made('mirror.ties', { count }))).toEqual(['1 tie', '2 ties', '1,234 ties']);
    expect([made('list.comma'), made('answer.copy')]).toEqual([words.t('list.comma'), words.t('answer.copy')]);
  }
  await speak(words, 'AR', 'arab');
  const arabic = remembered(words.t);
  for (let times = 0; times < 2; times += 1)
    expect([2, 1234].map((count) => arabic('mirror.ties', { count }))).toEqual([2, 1234].map((count) => words.t('mirror.ties', { count })));
  expect(arabic('mirror.ties', { count: 1234 })).toMatch(/^١٬٢٣٤ /);
});
