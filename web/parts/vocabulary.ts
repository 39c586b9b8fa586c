import type { Tag, VocabularyName } from '#graph-schema/generated/ontology.ts';
import { valuesOf } from '#graph-schema/ontology.ts';

/** The word for a value of a closed vocabulary of the schema. */
export function wordOf(vocabulary: VocabularyName, value: string, tag: Tag): string {
  return valuesOf(vocabulary).find((each) => each.value === value)?.words[tag] ?? value;
}
