import { isEntityKind, isRelationshipType, valuesOf } from '#graph-schema/ontology.ts';
import type {
  EntityKind,
  Motive,
  NameKind,
  RelationshipType,
  Reliability,
  ReviewStatus,
  Stance,
  Verdict,
  VocabularyName,
} from '#graph-schema/generated/ontology.ts';
import { damaged, readText, readTextOrNull, type Stored } from '#server/engine/stored/read.ts';

type Words = {
  readonly Motive: Motive;
  readonly NameKind: NameKind;
  readonly Reliability: Reliability;
  readonly ReviewStatus: ReviewStatus;
  readonly Stance: Stance;
  readonly Verdict: Verdict;
};

const known = new Map<VocabularyName, ReadonlySet<string | null>>();

function wordsOf(vocabulary: VocabularyName): ReadonlySet<string | null> {
  const words = new Set(valuesOf(vocabulary).map(({ value }) => value));
  known.set(vocabulary, words);
  return words;
}

/** Whether a word is of a closed vocabulary of the schema. */
export function isWordOf<Name extends keyof Words & VocabularyName>(vocabulary: Name, word: string | null): word is Words[Name] {
  return (known.get(vocabulary) ?? wordsOf(vocabulary)).has(word);
}

/** The word of that name, one of the vocabulary. Throws StoreDamaged. */
export function readWord<Name extends keyof Words & VocabularyName>(row: Stored, name: string, vocabulary: Name): Words[Name] {
  const word = readText(row, name);
  if (!isWordOf(vocabulary, word)) throw damaged(row, name);
  return word;
}

/** The word of that name, one of the vocabulary, null where there is none. Throws StoreDamaged. */
export function readWordOrNull<Name extends keyof Words & VocabularyName>(row: Stored, name: string, vocabulary: Name): Words[Name] | null {
  return readTextOrNull(row, name) === null ? null : readWord(row, name, vocabulary);
}

/** The kind of that name. Throws StoreDamaged. */
export function readKind(row: Stored, name: string): EntityKind {
  const kind = readText(row, name);
  if (!isEntityKind(kind)) throw damaged(row, name);
  return kind;
}

/** The relationship type of that name. Throws StoreDamaged. */
export function readType(row: Stored, name: string): RelationshipType {
  const type = readText(row, name);
  if (!isRelationshipType(type)) throw damaged(row, name);
  return type;
}
