import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '#graph-schema/generated/ontology.ts';
import { ar } from '#web/i18n/ar.ts';
import { en } from '#web/i18n/en.ts';

/** The languages of the page: the tag and the direction of each. */
export const languages: Readonly<Record<Language, { readonly tag: 'en' | 'ar'; readonly dir: 'ltr' | 'rtl' }>> = {
  EN: { tag: 'en', dir: 'ltr' },
  AR: { tag: 'ar', dir: 'rtl' },
};

/** A whole number in Latin digits with groups of three, as it is printed in every language. */
export function digits(number: number): string {
  return number.toLocaleString('en');
}

/** The words of the page in a language, which can be changed. */
export function createWords(language: Language): i18n {
  const words = createInstance();
  words.use(initReactI18next);
  void words.init({
    lng: languages[language].tag,
    fallbackLng: false,
    resources: { en: { translation: en }, ar: { translation: ar } },
    interpolation: { escapeValue: false },
    initAsync: false,
    returnNull: false,
  });
  words.services.formatter?.add('digits', (value: unknown) => (typeof value === 'number' ? digits(value) : String(value)));
  return words;
}
