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
import type { Row } from '#server/engine/neo4j/query.ts';
import { damaged, readText } from '#server/engine/stored/read.ts';

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

/** The kind of that name. Throws StoreDamaged. */
export function readKind(row: Row, name: string): EntityKind {
  const kind = readText(row, name);
  if (!isEntityKind(kind)) throw damaged(row, name);
  return kind;
}

/** The relationship type of that name. Throws StoreDamaged. */
export function readType(row: Row, name: string): RelationshipType {
  const type = readText(row, name);
  if (!isRelationshipType(type)) throw damaged(row, name);
  return type;
}
