import { byLanguage, languages, type Language } from '#graph-schema/generated/ontology.ts';

/** The name to print of an entity, in each language. */
export type Labels = Readonly<Record<Language, string>>;

/** The labels that an answer gives, and nothing else of it. */
export function labelsOf(answer: Labels): Labels {
  return byLanguage((language) => answer[language]);
}

/** One text as the label in every language. */
export function sameLabel(text: string): Labels {
  return byLanguage(() => text);
}

/** The labels in other languages, each once, without those that read as the one in a language. */
export function otherLabels(labels: Labels, language: Language): readonly string[] {
  return [...new Set(languages.map((each) => labels[each]))].filter((text) => text !== labels[language]);
}
