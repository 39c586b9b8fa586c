import type { VocabularyValue } from '#graph-schema/description.ts';
import {
  entityKinds,
  everyMotive,
  relationshipTypes,
  vocabularies,
  type EntityKind,
  type Motive,
  type Nature,
  type RelationshipType,
  type Tag,
  type VocabularyName,
} from '#graph-schema/generated/ontology.ts';

/** A kind of the schema. */
export type Kind = (typeof entityKinds)[number];

/** A relationship type of the schema. */
export type TieType = (typeof relationshipTypes)[number];

const kindOf = new Map<string, Kind>(entityKinds.map((kind) => [kind.kind, kind]));
const typeOf = new Map<string, TieType>(relationshipTypes.map((type) => [type.type, type]));

/** Whether a word names a kind of entity. */
export function isEntityKind(word: string): word is EntityKind {
  return kindOf.has(word);
}

/** Whether a word names a relationship type. */
export function isRelationshipType(word: string): word is RelationshipType {
  return typeOf.has(word);
}

/** Whether a word names a motive. */
export function isMotive(word: string): word is Motive {
  return everyMotive.some((motive) => motive === word);
}

/** What the schema says of a kind. */
export function describeKind(kind: EntityKind): Kind {
  const found = kindOf.get(kind);
  if (!found) throw new TypeError(`no kind ${kind}`);
  return found;
}

/** What the schema says of a relationship type. */
export function describeRelationship(type: RelationshipType): TieType {
  const found = typeOf.get(type);
  if (!found) throw new TypeError(`no relationship type ${type}`);
  return found;
}

/** The kinds of a nature, in the order of the schema. */
export function kindsOf(nature: Nature): readonly EntityKind[] {
  return entityKinds.filter((kind) => kind.nature === nature).map(({ kind }) => kind);
}

/** The relationship types of which the schema says this, in its order. */
export function typesWhere(says: (type: TieType) => boolean | undefined): readonly RelationshipType[] {
  return relationshipTypes.filter((type) => says(type) === true).map(({ type }) => type);
}

/** The values of a closed vocabulary, in their order. */
export function valuesOf(vocabulary: VocabularyName): readonly VocabularyValue<Tag>[] {
  return vocabularies[vocabulary];
}
