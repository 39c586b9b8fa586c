import type { Language } from '#graph-schema/generated/ontology.ts';
import { localized, type Localized } from '#server/domain/localized.ts';
import { ar } from '#server/domain/words/ar.ts';
import { en } from '#server/domain/words/en.ts';
import type { Words } from '#server/domain/words/words.ts';

const languages: Readonly<Record<Language, Words>> = { EN: en, AR: ar };

/** What the server says in a language. */
export function wordsIn(language: Language): Words {
  return languages[language];
}

/** A text that the server composes, in every language. */
export function composed(text: (words: Words, language: Language) => string): Localized {
  return localized((_, language) => text(languages[language], language));
}
