import type { Language } from '#graph-schema/generated/ontology.ts';

/** A text in English and in Arabic; either may be missing. */
export type Localized = { readonly en: string | null; readonly ar: string | null };

/** No text in any language. */
export const unsaid: Localized = { en: null, ar: null };

/** The text in a language, or in the other one where it is missing there; null when there is none. */
export function inLanguage(text: Localized, language: Language): string | null {
  return language === 'AR' ? (text.ar ?? text.en) : (text.en ?? text.ar);
}
