import type { Language } from '#graph-schema/generated/ontology.ts';
import { numerals as allNumerals, type Numerals } from '#graph-schema/numerals.ts';

/** A language of the page: the direction in which it is read, the locale of its dates, its own name, the digits it is written in, the first of them where nothing else is chosen, and its words, loaded when they are needed. */
type PageLanguage = {
  readonly dir: 'ltr' | 'rtl';
  readonly locale: string;
  readonly name: string;
  readonly numerals: readonly Numerals[];
  readonly words: () => Promise<{ readonly canvas: { readonly or: string }; readonly routes: { readonly weakest: string } }>;
};

/** The languages of the page: a line here and a folder of words each, a file for each room. */
export const languages: Readonly<Record<Language, PageLanguage>> = {
  EN: { dir: 'ltr', locale: 'en-GB', name: 'English', numerals: ['latn'], words: async () => (await import('#web/i18n/en.ts')).en },
  AR: { dir: 'rtl', locale: 'ar-SY', name: 'العربية', numerals: allNumerals, words: async () => (await import('#web/i18n/ar.ts')).ar },
};

/** The digits that a language is written in where these are wished for: English has its own alone. */
export function numeralsOf(language: Language, wished: Numerals): Numerals {
  const own = languages[language].numerals;
  return own.find((each) => each === wished) ?? own[0] ?? 'latn';
}

/** The locale of dates and numbers of a language in digits that it is written in. */
export function localeOf(language: Language, numerals: Numerals): string {
  return `${languages[language].locale}-u-nu-${numerals}`;
}
