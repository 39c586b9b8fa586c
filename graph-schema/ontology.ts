import type { KindDescription, RelationshipDescription, VocabularyValue } from '#graph-schema/description.ts';
import {
  entityKinds,
  relationshipTypes,
  vocabularies,
  type EntityKind,
  type RelationshipType,
  type Tag,
  type VocabularyName,
} from '#graph-schema/generated/ontology.ts';

const kindOf = new Map<string, KindDescription<Tag>>(entityKinds.map((kind) => [kind.kind, kind]));
const typeOf = new Map<string, RelationshipDescription<EntityKind, Tag>>(relationshipTypes.map((type) => [type.type, type]));

/** Whether a word names a kind of entity. */
export function isEntityKind(word: string): word is EntityKind {
  return kindOf.has(word);
}

/** Whether a word names a relationship type. */
export function isRelationshipType(word: string): word is RelationshipType {
  return typeOf.has(word);
}

/** What the schema says of a kind. */
export function describeKind(kind: EntityKind): KindDescription<Tag> {
  const found = kindOf.get(kind);
  if (!found) throw new TypeError(`no kind ${kind}`);
  return found;
}

/** What the schema says of a relationship type. */
export function describeRelationship(type: RelationshipType): RelationshipDescription<EntityKind, Tag> {
  const found = typeOf.get(type);
  if (!found) throw new TypeError(`no relationship type ${type}`);
  return found;
}

/** The values of a closed vocabulary, in their order. */
export function valuesOf(vocabulary: VocabularyName): readonly VocabularyValue<Tag>[] {
  return vocabularies[vocabulary];
}
