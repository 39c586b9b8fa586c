import { languages, tagOf, type Language, type Tag } from '#graph-schema/generated/ontology.ts';

/** A text by the tags of its languages; a language in which it is not said is left out. */
export type Localized = Readonly<Partial<Record<Tag, string>>>;

/** No text in any language. */
export const unsaid: Localized = {};

/** The text of what is said in each language, where anything is. */
export function localized(said: (tag: Tag, language: Language) => string | null | undefined): Localized {
  const text: Partial<Record<Tag, string>> = {};
  for (const language of languages) {
    const each = said(tagOf[language], language);
    if (each !== null && each !== undefined) text[tagOf[language]] = each;
  }
  return text;
}

/** The text in a language, or in the first that has it; null when there is none. */
export function inLanguage(text: Localized, language: Language): string | null {
  return [language, ...languages].map((each) => text[tagOf[each]]).find((each) => each !== undefined) ?? null;
}
