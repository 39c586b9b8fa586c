import { createContext, useContext } from 'react';
import type { TFunction } from 'i18next';
import { tagOf, type Language, type Tag } from '#graph-schema/generated/ontology.ts';
import type { Numerals } from '#graph-schema/numerals.ts';
import { localeOf, numeralsOf } from '#web/i18n/pageLanguages.ts';

/** The words of the page, the language and the digits they are in; tag picks the words of the ontology, locale writes dates and numbers. */
export type Words = {
  readonly t: TFunction;
  readonly language: Language;
  readonly tag: Tag;
  readonly numerals: Numerals;
  readonly locale: string;
};

/** Holds the words, read once for the whole page: each of a thousand rows asks for them. */
export const WordsContext = createContext<Words | null>(null);

/** The words of a language in the digits that are wished for, where it has them. */
export function wordsIn(t: TFunction, language: Language, wished: Numerals): Words {
  const numerals = numeralsOf(language, wished);
  return { t, language, tag: tagOf[language], numerals, locale: localeOf(language, numerals) };
}

/** The words of the page. Throws outside of one. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('a panel stands outside of the words of its page');
  return words;
}
