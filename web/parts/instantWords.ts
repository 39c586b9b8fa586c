import type { Language } from '#graph-schema/generated/ontology.ts';
import { languages } from '#web/i18n/words.ts';

/** A day and a time of day in a language. text: an ISO 8601 instant. */
export function instantWords(text: string, language: Language): string {
  return new Intl.DateTimeFormat(languages[language].locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(text));
}
