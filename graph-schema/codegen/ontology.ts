import type { PluginFunction } from '@graphql-codegen/plugin-helpers';
import {
  getNamedType,
  isEnumType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { argumentsOf, meaningOf, natureOf } from '#graph-schema/codegen/meaning.ts';
import { languagesOf, readWords, wordFiles, type LanguageWords } from '#graph-schema/codegen/words.ts';
import type { Described, Property, PropertyType } from '#graph-schema/description.ts';
import { directiveOf, storedName } from '#graph-schema/schema.ts';

/** The ontology of the schema as data, from its directives and from a file of words for each language. Throws WordsRefused. */
export function ontologyOf(schema: GraphQLSchema, files: ReadonlyMap<string, string> = wordFiles()) {
  const words = readWords(schema, files);
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  const kinds = types.flatMap((type) => {
    const directive = directiveOf(type.astNode, 'entity');
    if (!directive) return [];
    const properties = propertiesOf(type);
    return [
      {
        kind: storedName(type.name),
        label: type.name,
        description: type.description ?? '',
        ...natureOf(type, properties),
        ...(directiveOf(type.astNode, 'publisher') && { publisher: true }),
        words: inEach(words, (each) => each.kinds[type.name]),
        properties,
      },
    ];
  });
  const flows = kinds.filter(({ nature }) => nature === 'FLOW').map(({ kind }) => kind);
  const relationships = types.flatMap((type) => {
    const directive = directiveOf(type.astNode, 'relationship');
    if (!directive) return [];
    const { from, to, motivated = false, directed = true, lasting = false } = argumentsOf(directive);
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
        ...meaningOf(type, wordsOf(from), wordsOf(to), flows),
        words: inEach(words, (each) => each.relationships[type.name]),
        properties: propertiesOf(type),
      },
    ];
  });
  const sides = schema.getType('LabelSide');
  const labelSides = isEnumType(sides) ? sides.getValues().map(({ name }) => name) : [];
  const assertions = inEach(words, (each) => each.assertions);
  return { kinds, relationships, assertions, vocabularies: vocabulariesOf(schema, words), tags: Object.keys(words), labelSides };
}

/** A plugin of GraphQL Code Generator: the ontology of the schema as TypeScript data. */
export const plugin: PluginFunction = (schema) => {
  const { kinds, relationships, assertions, vocabularies } = ontologyOf(schema);
  const languages = languagesOf(schema);
  return [
    "import type { AssertionWords, KindDescription, RelationshipDescription, VocabularyValue } from '#graph-schema/description.ts';",
    '',
    `export type EntityKind = ${union(kinds.map((kind) => kind.kind))};`,
    `export type RelationshipType = ${union(relationships.map((relationship) => relationship.type))};`,
    `export type VocabularyName = ${union(Object.keys(vocabularies))};`,
    ...Object.values(schema.getTypeMap())
      .filter(isEnumType)
      .filter(({ name }) => !name.startsWith('__') && name !== 'EntityKind' && name !== 'RelationshipType')
      .flatMap((type) => [
        `/** Every ${type.name}, in its order. */`,
        `export const every${type.name} = [${type
          .getValues()
          .map((value) => `'${value.name}'`)
          .join(', ')}] as const;`,
        `export type ${type.name} = (typeof every${type.name})[number];`,
      ]),
    `export type Tag = ${union(languages.map(({ tag }) => tag))};`,
    '/** The languages, in the order in which one stands for another. */',
    `export const languages: readonly [Language, ...Language[]] = ${JSON.stringify(languages.map(({ language }) => language))};`,
    '/** The tag of BCP 47 of each language. */',
    `export const tagOf: Readonly<Record<Language, Tag>> = ${JSON.stringify(Object.fromEntries(languages.map(({ language, tag }) => [language, tag])))};`,
    '/** What is said in each language. */',
    'export function byLanguage<Said>(said: (language: Language) => Said): Readonly<Record<Language, Said>> ' +
      `{ return { ${languages.map(({ language }) => `${language}: said('${language}')`).join(', ')} }; }`,
    '/** The script of ISO 15924 in which each language is written. */',
    `export const scriptOf: Readonly<Record<Language, string>> = ${JSON.stringify(Object.fromEntries(languages.map(({ language, tag }) => [language, new Intl.Locale(tag).maximize().script])))};`,
    `export const entityKinds: readonly (KindDescription<Tag> & { readonly kind: EntityKind; readonly nature?: Nature })[] = ${dataOf(kinds)};`,
    'export const relationshipTypes: readonly (RelationshipDescription<EntityKind, Tag> & { readonly type: RelationshipType; ' +
      `readonly money?: { readonly role: MoneyRole }; readonly departure?: DepartureRole })[] = ${dataOf(relationships)};`,
    '/** How a tie is worded that no claim asserts, by what carries it. */',
    `export const assertionWords: Readonly<Record<Tag, Readonly<Record<Exclude<Assertion, 'ASSERTED'>, AssertionWords>>>> = ${JSON.stringify(assertions, null, 2)};`,
    `export const vocabularies: Readonly<Record<VocabularyName, readonly VocabularyValue<Tag>[]>> = ${dataOf(vocabularies)};`,
    '',
  ].join('\n');
};

/** Data as it is written down: without the words that only the documents of the schema need. */
function dataOf(value: object): string {
  return JSON.stringify(value, (key, each: unknown) => (key === 'description' ? undefined : each), 2);
}

function union(words: readonly string[]): string {
  return words.map((word) => `'${word}'`).join(' | ');
}

function wordsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function propertiesOf(type: GraphQLObjectType): Described<Property>[] {
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
  Identifier: 'identifiers',
  OtherValue: 'otherValues',
  RecordedFrom: 'recordedFrom',
};

function propertyType(field: GraphQLField<unknown, unknown>): PropertyType {
  const type = getNamedType(field.type);
  const stored = isEnumType(type) ? { vocabulary: type.name } : storedTypes[type.name];
  if (!stored) throw new TypeError(`@property cannot store a ${type.name} (field ${field.name})`);
  return stored;
}

type Value = { readonly value: string; readonly description: string; readonly words: Readonly<Record<string, string | undefined>> };

function vocabulariesOf(schema: GraphQLSchema, words: Readonly<Record<string, LanguageWords>>): Record<string, Value[]> {
  const printed = Object.values(schema.getTypeMap())
    .filter(isEnumType)
    .filter((type) => directiveOf(type.astNode, 'vocabulary'));
  return Object.fromEntries(
    printed.map((type) => [
      type.name,
      type.getValues().map(({ name, description }) => ({
        value: name,
        description: description ?? '',
        words: inEach(words, ({ vocabularies }) => vocabularies[type.name]?.[name]),
      })),
    ]),
  );
}

function inEach<Said>(
  words: Readonly<Record<string, LanguageWords>>,
  said: (words: LanguageWords) => Said,
): Readonly<Record<string, Said>> {
  return Object.fromEntries(Object.entries(words).map(([tag, each]) => [tag, said(each)]));
}
