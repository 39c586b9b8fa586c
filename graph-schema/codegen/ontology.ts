import type { PluginFunction } from '@graphql-codegen/plugin-helpers';
import {
  getNamedType,
  isEnumType,
  isNonNullType,
  isObjectType,
  valueFromASTUntyped,
  type ConstDirectiveNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Property, PropertyType, VocabularyValue } from '#graph-schema/description.ts';
import { directiveOf, storedName } from '#graph-schema/schema.ts';

/** The ontology of the schema as data, from its directives. */
export function ontologyOf(schema: GraphQLSchema) {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  const kinds = types.flatMap((type) => {
    const directive = directiveOf(type.astNode, 'entity');
    return directive
      ? [
          {
            kind: storedName(type.name),
            label: type.name,
            description: type.description ?? '',
            words: argumentsOf(directive),
            properties: propertiesOf(type),
          },
        ]
      : [];
  });
  const relationships = types.flatMap((type) => {
    const directive = directiveOf(type.astNode, 'relationship');
    if (!directive) return [];
    const { from, to, motivated = false, directed = true, lasting = false, en, ar } = argumentsOf(directive);
    return [
      {
        type: storedName(type.name),
        graphqlType: type.name,
        description: type.description ?? '',
        from: wordsOf(from),
        to: wordsOf(to),
        motivated,
        directed,
        lasting,
        words: { en, ar },
        properties: propertiesOf(type),
      },
    ];
  });
  return { kinds, relationships, vocabularies: vocabulariesOf(schema) };
}

/** A plugin of GraphQL Code Generator: the ontology of the schema as TypeScript data. */
export const plugin: PluginFunction = (schema) => {
  const { kinds, relationships, vocabularies } = ontologyOf(schema);
  return [
    "import type { KindDescription, RelationshipDescription, VocabularyValue } from '#graph-schema/description.ts';",
    '',
    `export type EntityKind = ${union(kinds.map((kind) => kind.kind))};`,
    `export type RelationshipType = ${union(relationships.map((relationship) => relationship.type))};`,
    `export type VocabularyName = ${union(Object.keys(vocabularies))};`,
    ...Object.values(schema.getTypeMap())
      .filter(isEnumType)
      .filter(({ name }) => !name.startsWith('__') && name !== 'EntityKind' && name !== 'RelationshipType')
      .map((type) => `export type ${type.name} = ${union(type.getValues().map((value) => value.name))};`),
    `export const entityKinds: readonly (KindDescription & { readonly kind: EntityKind })[] = ${JSON.stringify(kinds, null, 2)};`,
    `export const relationshipTypes: readonly (RelationshipDescription<EntityKind> & { readonly type: RelationshipType })[] = ${JSON.stringify(relationships, null, 2)};`,
    `export const vocabularies: Readonly<Record<VocabularyName, readonly VocabularyValue[]>> = ${JSON.stringify(vocabularies, null, 2)};`,
    '',
  ].join('\n');
};

function union(words: readonly string[]): string {
  return words.map((word) => `'${word}'`).join(' | ');
}

function argumentsOf(directive: ConstDirectiveNode): Record<string, unknown> {
  return Object.fromEntries((directive.arguments ?? []).map((argument) => [argument.name.value, valueFromASTUntyped(argument.value)]));
}

function wordsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function propertiesOf(type: GraphQLObjectType): Property[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const directive = directiveOf(field.astNode, 'property');
    if (!directive) return [];
    const { localized = false, required = isNonNullType(field.type), ...bounds } = argumentsOf(directive);
    return [
      {
        name: field.name,
        type: localized ? 'localized' : propertyType(field),
        required: Boolean(required),
        ...bounds,
        description: field.description ?? '',
      },
    ];
  });
}

const storedTypes: Readonly<Record<string, PropertyType>> = {
  String: 'text',
  Int: 'integer',
  Float: 'number',
  Boolean: 'boolean',
  FuzzyDate: 'fuzzyDate',
  Money: 'money',
};

function propertyType(field: GraphQLField<unknown, unknown>): PropertyType {
  const type = getNamedType(field.type);
  const stored = isEnumType(type) ? { vocabulary: type.name } : storedTypes[type.name];
  if (!stored) throw new TypeError(`@property cannot store a ${type.name} (field ${field.name})`);
  return stored;
}

function vocabulariesOf(schema: GraphQLSchema): Record<string, VocabularyValue[]> {
  const worded = Object.values(schema.getTypeMap())
    .filter(isEnumType)
    .filter((type) => type.getValues().some((value) => directiveOf(value.astNode, 'words')));
  return Object.fromEntries(
    worded.map((type) => [
      type.name,
      type.getValues().map((value) => {
        const words = directiveOf(value.astNode, 'words');
        const { en = value.name, ar = value.name } = words ? argumentsOf(words) : {};
        return { value: value.name, description: value.description ?? '', en: String(en), ar: String(ar) };
      }),
    ]),
  );
}
