import { valuesOf } from '#graph-schema/ontology.ts';
import type { Motive, NameKind, Reliability, ReviewStatus, Stance, Verdict, VocabularyName } from '#graph-schema/generated/ontology.ts';

type Words = {
  readonly Motive: Motive;
  readonly NameKind: NameKind;
  readonly Reliability: Reliability;
  readonly ReviewStatus: ReviewStatus;
  readonly Stance: Stance;
  readonly Verdict: Verdict;
};

/** Whether a word is of a closed vocabulary of the schema. */
export function isWordOf<Name extends keyof Words & VocabularyName>(vocabulary: Name, word: string | null): word is Words[Name] {
  return valuesOf(vocabulary).some(({ value }) => value === word);
}
