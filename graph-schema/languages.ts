import { languages, scriptOf, type Language } from '#graph-schema/generated/ontology.ts';

const lettersOf = new Map(languages.map((language) => [scriptOf[language], new RegExp(`\\p{Script=${scriptOf[language]}}`, 'u')]));
const [first] = languages;

/** The language that a text is in, by its letters: one whose script it holds a letter of, else the first; of languages in one script the first. */
export function languageOf(text: string): Language {
  const others = languages.filter((language) => scriptOf[language] !== scriptOf[first]);
  return others.find((language) => lettersOf.get(scriptOf[language])?.test(text)) ?? first;
}

/** The language after one in their list, and the first after the last. */
export function nextLanguage(language: Language): Language {
  return languages[languages.indexOf(language) + 1] ?? first;
}
