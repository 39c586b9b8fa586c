import type { GraphQLResolveInfo } from 'graphql';
import { entityKinds, relationshipTypes, type Language } from '#graph-schema/generated/ontology.ts';
import type { Property } from '#graph-schema/description.ts';
import { describeKind, describeRelationship } from '#graph-schema/ontology.ts';
import { isLocalized, type Entity, type PropertyValue } from '#server/domain/entity.ts';
import type { Relationship } from '#server/domain/relationship.ts';
import { typeNameIn } from '#server/graphql/narrowed.ts';
import { unknownAmount } from '#server/domain/money.ts';
import { inLanguage } from '#server/domain/localized.ts';

type Stored = { readonly properties: Readonly<Record<string, PropertyValue>> };
type FieldResolver = (row: Stored, args: { readonly language?: Language }) => unknown;

/** Resolvers of the fields that the ontology stores as properties, for every kind and relationship type. */
export function ontologyFields(): Readonly<Record<string, Readonly<Record<string, FieldResolver>>>> {
  const described = [
    ...entityKinds.map(({ label, properties }) => ({ name: label, properties })),
    ...relationshipTypes.map(({ graphqlType, properties }) => ({ name: graphqlType, properties })),
  ];
  const resolverOf = oneForLikes();
  return Object.fromEntries(
    described.map(({ name, properties }) => [
      name,
      Object.fromEntries(properties.map((property) => [property.name, resolverOf(property)])),
    ]),
  );
}

/** Which type of the schema an entity is, and which a relationship. */
export const ontologyTypes = {
  Entity: {
    __resolveType: ({ kind }: Entity, _: unknown, { schema }: GraphQLResolveInfo) => typeNameIn(schema, 'Entity', describeKind(kind).label),
  },
  Relationship: {
    __resolveType: ({ type }: Relationship, _: unknown, { schema }: GraphQLResolveInfo) =>
      typeNameIn(schema, 'Relationship', describeRelationship(type).graphqlType),
  },
};

/** One resolver for the properties of one name and type, whatever has them: what resolves alike is compiled once (narrowed.ts). */
function oneForLikes(): (property: Property) => FieldResolver {
  const known = new Map<string, FieldResolver>();
  return (property) => {
    const key = JSON.stringify([property.type, property.name]);
    const field = known.get(key) ?? fieldOf(property);
    known.set(key, field);
    return field;
  };
}

function fieldOf({ name, type }: Property): FieldResolver {
  if (type === 'localized')
    return (row, { language = 'EN' }) => (isLocalized(row.properties[name]) ? inLanguage(row.properties[name], language) : null);
  if (type === 'identifiers' || type === 'otherValues' || type === 'recordedFrom') return (row) => row.properties[name] ?? [];
  if (type === 'money') return (row) => row.properties[name] ?? unknownAmount;
  return (row) => row.properties[name] ?? null;
}
