import { describe, expect, test } from 'vitest';
import { entityKinds, everyAssertion, languages, relationshipTypes, tagOf, type Assertion } from '#graph-schema/generated/ontology.ts';
import { describeKind, holds, tieSentence, tieWords } from '#graph-schema/ontology.ts';

const unasserted = everyAssertion.filter((assertion) => assertion !== 'ASSERTED');
const ends = { source: undefined, target: undefined };
const cases = languages.flatMap((language) => unasserted.map((assertion) => ({ tag: tagOf[language], assertion })));

function all(tag: 'en' | 'ar', assertion: Assertion): readonly string[] {
  return relationshipTypes.flatMap(({ type }) => {
    const { by, out, in: from } = tieWords(type, assertion, tag);
    return [tieSentence(type, assertion, tag, ends), ...(by === null ? [] : [by]), out, from];
  });
}

describe.each(cases)('a tie of any type that is $assertion, in the words of $tag', ({ tag, assertion }) => {
  const says = {
    en: {
      INFERRED: 'infer',
      DENIED: 'denied',
      DOUBTED: 'doubted',
      PROPOSED: 'propos',
      RETRACTED: 'taken back',
      NO_LONGER_SAID: 'no longer',
    },
    ar: {
      INFERRED: /يستنتج|استنتاج/,
      DENIED: 'إنكار',
      DOUBTED: 'تشكيك',
      PROPOSED: 'اقتراح',
      RETRACTED: 'سُحب',
      NO_LONGER_SAID: /لم [يت]عد/,
    },
  } as const;

  test('is worded as what it is, in whole sentences and before a name', () => {
    const mark = says[tag][assertion];
    expect(all(tag, assertion).filter((text) => text.search(mark) === -1)).toEqual([]);
  });

  test('is never said to be so', () => {
    expect(all(tag, assertion).filter((text) => /said to|يُقال|إلى \{source\} (?:الانتماء|ترك)/.test(text))).toEqual([]);
  });

  test('has both names in its sentences, and the speakers where they are named', () => {
    const names = relationshipTypes.map(({ type }) => ({
      ...tieWords(type, assertion, tag),
      sentence: tieSentence(type, assertion, tag, ends),
    }));
    for (const { sentence, by } of names) {
      expect(sentence.match(/\{\w+\}/g)?.toSorted()).toEqual(['{source}', '{target}']);
      if (by !== null) expect(by.match(/\{\w+\}/g)?.toSorted()).toEqual(['{source}', '{speakers}', '{target}']);
    }
    expect(names.some(({ by }) => by !== null)).toBe(assertion === 'DENIED' || assertion === 'DOUBTED');
  });
});

test('a denial is worded in full in both languages', () => {
  expect(tieSentence('DEFECTED_FROM', 'DENIED', 'en', ends)).toBe('That {source} left {target} is denied; nobody asserts it here');
  expect(tieSentence('DEFECTED_FROM', 'DENIED', 'ar', ends)).toBe('ورد هنا إنكار ترك {source} صفوف {target}، ولا أحد يؤكد ذلك');
  expect(tieWords('DEFECTED_FROM', 'DENIED', 'en')).toEqual({
    by: 'That {source} left {target} is denied by {speakers}; nobody asserts it here',
    out: 'denied: left',
    in: 'denied: left by',
  });
  expect(tieWords('DEFECTED_FROM', 'DENIED', 'ar')).toEqual({
    by: 'يُنسب إلى {speakers} إنكار ترك {source} صفوف {target}، ولا أحد يؤكد ذلك هنا',
    out: 'إنكار ترك',
    in: 'إنكار الترك من جانب',
  });
});

test('only what is asserted or inferred holds', () => {
  expect(everyAssertion.filter(holds)).toEqual(['INFERRED', 'ASSERTED']);
});

test.each(languages.map((language) => tagOf[language]))('what is claimed has its verb by who stands first in %s', (tag) => {
  for (const { type, from, to } of relationshipTypes)
    for (const source of from)
      for (const target of to) {
        const sentence = tieSentence(type, 'ASSERTED', tag, { source: { kind: source }, target: { kind: target } });
        expect(sentence.match(/\{\w+\}/g)?.toSorted()).toEqual(['{source}', '{target}']);
      }
});

test('some are said, and one is said', () => {
  const left = (kind: (typeof entityKinds)[number]['kind']) =>
    tieSentence('DEFECTED_FROM', 'ASSERTED', 'en', { source: { kind }, target: { kind: 'UNIT' } });
  expect(left('GROUP')).toBe('{source} are said to have left {target}');
  expect(left('PERSON')).toBe('{source} is said to have left {target}');
  expect(tieSentence('PURSUED_BY', 'ASSERTED', 'en', { source: { kind: 'GROUP' }, target: { kind: 'ORGANIZATION' } })).toBe(
    '{target} is said to have announced the pursuit of {source}',
  );
  expect(entityKinds.map(({ kind }) => describeKind(kind).words.en.is).filter((is) => is === undefined)).toEqual([]);
});
