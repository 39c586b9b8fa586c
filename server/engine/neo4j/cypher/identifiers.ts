import { int, type Integer } from 'neo4j-driver';
import { describeKind, describeRelationship } from '#graph-schema/ontology.ts';
import { relationshipTypes, type EntityKind, type RelationshipType } from '#graph-schema/generated/ontology.ts';

/** A label, type or property name as Cypher text: the one way by which a name of the ontology enters a statement. */
export function quoted(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``;
}

/** The label of a kind, as Cypher text. */
export function labelOf(kind: EntityKind): string {
  return quoted(describeKind(kind).label);
}

/** A relationship type, as Cypher text. */
export function typeOf(type: RelationshipType): string {
  return quoted(describeRelationship(type).type);
}

/** All relationship types of the ontology as the alternatives of a pattern: the links between claims, documents and entities are none of them. */
export const anyType = relationshipTypes.map(({ type }) => typeOf(type)).join('|');

/** A number of items as the end of a slice: no list is longer than the greatest one. */
export function mostOf(items: number): Integer {
  return int(Math.min(items, 2 ** 31 - 1));
}
