import { readFile } from 'node:fs/promises';
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType, Kind, type ObjectTypeDefinitionNode } from 'graphql';
import { expect, test } from 'vitest';
import { generated, generatedTypes } from '#graph-schema/codegen/generate.ts';
import { ontologyOf } from '#graph-schema/codegen/ontology.ts';
import { directiveOf, readDefinitions, readSchema } from '#graph-schema/schema.ts';

const root = new URL('../../', import.meta.url);

test('every generated file is what npm run codegen would write now', async () => {
  const stale: string[] = [];
  for (const [path, text] of await generated())
    if ((await readFile(new URL(path, root), 'utf8').catch(() => null)) !== text) stale.push(path);
  expect(stale, 'run npm run codegen').toEqual([]);
});

test('another relationship type adds its word to the generated types, and nothing else', async () => {
  const tie = readDefinitions().definitions.find((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION && directiveOf(node, 'relationship'));
  if (tie?.kind !== Kind.OBJECT_TYPE_DEFINITION) throw new TypeError('the schema has no relationship type');
  const lentTo: ObjectTypeDefinitionNode = {
    ...tie,
    name: { kind: Kind.NAME, value: 'LentTo' },
    description: { kind: Kind.STRING, value: 'Lent, in fiction.' },
  };
  const after = await generatedTypes(readDefinitions([lentTo]));
  for (const [path, before] of await generatedTypes(readDefinitions())) {
    const lines = after.get(path)?.split('\n') ?? [];
    expect(lines.filter((line) => /lent_?to|lent, in fiction/i.test(line)).map((line) => line.replace(';', ''))).toEqual([
      '  /** Lent, in fiction. */',
      "  | 'LENT_TO'",
    ]);
    expect({ path, lines: lines.length }).toEqual({ path, lines: before.split('\n').length + 2 });
  }
});

test('every type, field, and value of the API is described', () => {
  const undescribed: string[] = [];
  for (const type of Object.values(readSchema().getTypeMap())) {
    if (type.name.startsWith('__') || ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name)) continue;
    if (!type.description) undescribed.push(type.name);
    if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
      for (const field of Object.values(type.getFields())) if (!field.description) undescribed.push(`${type.name}.${field.name}`);
    if (isEnumType(type)) for (const value of type.getValues()) if (!value.description) undescribed.push(`${type.name}.${value.name}`);
  }
  expect(undescribed).toEqual([]);
});

test('the ontology of a schema is its types, their ends, words and properties', () => {
  const words = '{ one: "Thing", many: "Things" }';
  const tie = '{ sentence: "{source} is said to like {target}", out: "said to like", in: "said to be liked by" }';
  const schema = buildSchema(`
    input KindWords { one: String! many: String! }
    input TieWords { sentence: String! out: String! in: String! }
    enum EntityKind { GOOD_THING }
    directive @entity(en: KindWords!, ar: KindWords!) on OBJECT
    directive @relationship(from: [EntityKind!]!, to: [EntityKind!]!, motivated: Boolean = false, directed: Boolean = true, lasting: Boolean = false, en: TieWords!, ar: TieWords!) on OBJECT
    directive @property(localized: Boolean = false, required: Boolean = false, min: Float, max: Float) on FIELD_DEFINITION
    directive @words(en: String!, ar: String!) on ENUM_VALUE
    type Query { nothing: Int }
    enum Mood { "Glad." GLAD @words(en: "glad", ar: "مسرور") }
    "A thing."
    type GoodThing @entity(en: ${words}, ar: ${words}) { "How many." size: Int! @property(min: 1) "Its mood." mood: Mood @property computed: Int }
    "Likes."
    type Likes @relationship(from: [GOOD_THING], to: [GOOD_THING], lasting: true, en: ${tie}, ar: ${tie}) { "Why." why: String @property(localized: true) }
  `);
  const thing = { one: 'Thing', many: 'Things' };
  const likes = { sentence: '{source} is said to like {target}', out: 'said to like', in: 'said to be liked by' };
  expect(ontologyOf(schema)).toEqual({
    kinds: [
      {
        kind: 'GOOD_THING',
        label: 'GoodThing',
        description: 'A thing.',
        words: { en: thing, ar: thing },
        properties: [
          { name: 'size', type: 'integer', required: true, min: 1, description: 'How many.' },
          { name: 'mood', type: { vocabulary: 'Mood' }, required: false, description: 'Its mood.' },
        ],
      },
    ],
    relationships: [
      {
        type: 'LIKES',
        graphqlType: 'Likes',
        description: 'Likes.',
        from: ['GOOD_THING'],
        to: ['GOOD_THING'],
        motivated: false,
        directed: true,
        lasting: true,
        words: { en: likes, ar: likes },
        properties: [{ name: 'why', type: 'localized', required: false, description: 'Why.' }],
      },
    ],
    vocabularies: { Mood: [{ value: 'GLAD', description: 'Glad.', en: 'glad', ar: 'مسرور' }] },
  });
});
