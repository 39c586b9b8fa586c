import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { tagOf, type Language } from '#graph-schema/generated/ontology.ts';
import { nextLanguage } from '#graph-schema/languages.ts';

/** A language of the page: the direction in which it is read, the locale of its dates, its own name, and its words, loaded when they are needed. */
type PageLanguage = {
  readonly dir: 'ltr' | 'rtl';
  readonly locale: string;
  readonly name: string;
  readonly words: () => Promise<object>;
};

/** The languages of the page: a line here and a folder of words each, a file for each room. */
export const languages: Readonly<Record<Language, PageLanguage>> = {
  EN: { dir: 'ltr', locale: 'en-GB', name: 'English', words: async () => (await import('#web/i18n/en.ts')).en },
  AR: { dir: 'rtl', locale: 'ar-SY-u-nu-latn', name: 'العربية', words: async () => (await import('#web/i18n/ar.ts')).ar },
};

/** A whole number in Latin digits with groups of three, as it is printed in every language. */
export function digits(number: number): string {
  return number.toLocaleString('en');
}

/** The words of the page in a language, which speak can change. */
export async function createWords(language: Language): Promise<i18n> {
  const words = createInstance();
  words.use(initReactI18next);
  await words.init({
    lng: tagOf[language],
    fallbackLng: false,
    resources: { [tagOf[language]]: { translation: await loaded(language) } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  words.services.formatter?.add('digits', (value: unknown) => (typeof value === 'number' ? digits(value) : String(value)));
  return words;
}

/** Changes the language of words, and loads its own first where they are not there yet; where that fails, it throws and the language stays. */
export async function speak(words: i18n, language: Language): Promise<void> {
  const tag = tagOf[language];
  if (!words.hasResourceBundle(tag, 'translation')) words.addResourceBundle(tag, 'translation', await loaded(language));
  await words.changeLanguage(tag);
}

async function loaded(language: Language): Promise<object> {
  return { ...(await languages[language].words()), nextLanguage: languages[nextLanguage(language)].name };
}
