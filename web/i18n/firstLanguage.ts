import { languages, tagOf, type Language } from '#graph-schema/generated/ontology.ts';

/** The language that the page begins in: what was chosen before, or else what the browser prefers (a BCP 47 tag), or else the first. */
export function firstLanguage(kept: string | null, preferred: string): Language {
  return languages.find((each) => each === kept) ?? languages.find((each) => preferred.startsWith(tagOf[each])) ?? languages[0];
}
