import { readFile } from 'node:fs/promises';
import {
  buildASTSchema,
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  type ObjectTypeDefinitionNode,
  type GraphQLInputField,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { generated, generatedTypes } from '#graph-schema/codegen/generate.ts';
import { ontologyOf } from '#graph-schema/codegen/ontology.ts';
import { readWords, wordFiles, WordsRefused } from '#graph-schema/codegen/words.ts';
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
      for (const field of Object.values<Pick<GraphQLInputField, 'name' | 'description'>>(type.getFields()))
        if (!field.description) undescribed.push(`${type.name}.${field.name}`);
    if (isEnumType(type)) for (const value of type.getValues()) if (!value.description) undescribed.push(`${type.name}.${value.name}`);
  }
  expect(undescribed).toEqual([]);
});

const smallSchema = buildSchema(`
  enum EntityKind { GOOD_THING }
  enum Language { EN AR }
  directive @entity on OBJECT
  directive @relationship(from: [EntityKind!]!, to: [EntityKind!]!, motivated: Boolean = false, directed: Boolean = true, lasting: Boolean = false) on OBJECT
  directive @property(localized: Boolean = false, required: Boolean = false, min: Float, max: Float) on FIELD_DEFINITION
  directive @vocabulary on ENUM
  type Query { nothing: Int }
  enum Mood @vocabulary { "Glad." GLAD }
  "A thing."
  type GoodThing @entity { "How many." size: Int! @property(min: 1) "Its mood." mood: Mood @property computed: Int }
  "Likes."
  type Likes @relationship(from: [GOOD_THING], to: [GOOD_THING], lasting: true) { "Why." why: String @property(localized: true) }
`);

function smallWords(glad: string): string {
  return [
    'kinds:',
    '  GoodThing: { one: Thing, many: Things }',
    'relationships:',
    '  Likes:',
    "    sentence: '{source} is said to like {target}'",
    '    out: said to like',
    '    in: said to be liked by',
    "    clause: '{source} likes {target}'",
    '    bareOut: likes',
    '    bareIn: liked by',
    'assertions: {}',
    'vocabularies:',
    '  Mood:',
    `    GLAD: ${glad}`,
    '',
  ].join('\n');
}

test('the ontology of a schema is its types, their ends, words and properties', () => {
  const files = new Map([
    ['ar.yaml', smallWords('مسرور')],
    ['en.yaml', smallWords('glad')],
  ]);
  const thing = { one: 'Thing', many: 'Things' };
  const likes = {
    sentence: '{source} is said to like {target}',
    out: 'said to like',
    in: 'said to be liked by',
    clause: '{source} likes {target}',
    bareOut: 'likes',
    bareIn: 'liked by',
  };
  expect(ontologyOf(smallSchema, files)).toEqual({
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
    assertions: { en: {}, ar: {} },
    vocabularies: { Mood: [{ value: 'GLAD', description: 'Glad.', words: { en: 'glad', ar: 'مسرور' } }] },
    tags: ['en', 'ar'],
    labelSides: [],
  });
});

describe('words of a language are refused with their place', () => {
  const schema = buildASTSchema(readDefinitions());
  const refusal = (change: (files: Map<string, string>) => void): readonly string[] => {
    const files = new Map(wordFiles());
    change(files);
    try {
      readWords(schema, files);
    } catch (error) {
      if (error instanceof WordsRefused) return error.complaints;
      throw error;
    }
    return [];
  };
  const edited = (name: string, from: RegExp, to: string) =>
    refusal((files) => void files.set(name, (files.get(name) ?? '').replace(from, to)));
  const lineOf = (name: string, text: string) => (wordFiles().get(name) ?? '').split(text)[0]?.split('\n').length ?? 0;

  test('where a phrase, a type or a value is missing', () => {
    expect(edited('ar.yaml', /^ {4}out: يُقال بالانتماء إلى\n/m, '')).toEqual([
      `ar.yaml:${lineOf('ar.yaml', '  MemberOf:')} relationships.MemberOf.out is missing`,
    ]);
    expect(edited('ar.yaml', /^ {4}clause: .*انتماء .*\n/m, '')).toEqual([
      `ar.yaml:${lineOf('ar.yaml', '  MemberOf:')} relationships.MemberOf.clause is missing`,
    ]);
    expect(edited('en.yaml', /^ {4}by: .* is denied by .*\n/m, '')).toEqual([
      `en.yaml:${lineOf('en.yaml', '  DENIED:')} assertions.DENIED.by is missing`,
    ]);
    expect(edited('en.yaml', /^ {2}DOUBTED:\n(?: {4}.*\n)+/m, '')).toEqual([
      `en.yaml:${lineOf('en.yaml', 'assertions:\n')} assertions.DOUBTED is missing`,
    ]);
    expect(edited('en.yaml', /^ {2}Person: .*\n/m, '')).toEqual([`en.yaml:${lineOf('en.yaml', 'kinds:\n')} kinds.Person is missing`]);
    expect(edited('en.yaml', /^ {4}FEAR: .*\n/m, '')).toEqual([
      `en.yaml:${lineOf('en.yaml', '  Motive:')} vocabularies.Motive.FEAR is missing`,
    ]);
  });

  test('where one is superfluous, empty, no text, or without its places', () => {
    const fear = lineOf('en.yaml', '    FEAR:');
    expect(edited('en.yaml', /^ {4}FEAR: /m, '    ANGER: Anger\n    FEAR: ')).toEqual([
      `en.yaml:${fear} vocabularies.Motive.ANGER is not in the schema`,
    ]);
    expect(edited('en.yaml', /^ {4}FEAR: .*$/m, "    FEAR: ' '")).toEqual([`en.yaml:${fear} vocabularies.Motive.FEAR is empty`]);
    expect(edited('en.yaml', /^ {4}FEAR: .*$/m, '    FEAR: 1')).toEqual([
      `en.yaml:${fear} vocabularies.Motive.FEAR is wrong: Invalid input: expected string, received number`,
    ]);
    expect(edited('en.yaml', /belonged to \{target\}/, 'belonged to the other')).toEqual([
      `en.yaml:${lineOf('en.yaml', '    sentence:')} relationships.MemberOf.sentence needs {source} and {target}`,
    ]);
    expect(edited('en.yaml', /denied: \{words\}/, 'denied')).toEqual([
      `en.yaml:${lineOf('en.yaml', "'denied: {words}'")} assertions.DENIED.words needs {words}`,
    ]);
    expect(edited('en.yaml', /denied by \{speakers\}/, 'denied by somebody')).toEqual([
      `en.yaml:${lineOf('en.yaml', '    by: ')} assertions.DENIED.by needs {clause} and {speakers}`,
    ]);
    expect(edited('en.yaml', /^ {4}FEAR: /m, '    FEAR: Dread\n    FEAR: ')).toEqual([`en.yaml:${fear + 1} Map keys must be unique`]);
  });

  test('where a file is, or is of no language', () => {
    expect(
      refusal((files) => {
        files.set('xx.yaml', files.get('ar.yaml') ?? '');
        files.delete('ar.yaml');
      }),
    ).toEqual(['ar.yaml is missing: Language has ar', expect.stringContaining('xx.yaml is of no language: Language has en, ar')]);
  });
});

const sides = 'enum EntityKind { SOMEBODY SUM } type Query { nothing: Int } scalar Money scalar FuzzyDate';
const directives = `
  directive @entity on OBJECT
  directive @relationship(from: [EntityKind!]!, to: [EntityKind!]!) on OBJECT
  directive @property on FIELD_DEFINITION
  directive @nature(is: String!) on OBJECT
  directive @money(role: String!) on OBJECT
  directive @departure(role: String!) on OBJECT
  directive @kin on OBJECT
  type Somebody @entity { id: ID! }`;
const sum = 'type Sum @entity @nature(is: FLOW) { amount: Money! @property date: FuzzyDate @property }';

function ontologyWith(types: string) {
  return ontologyOf(buildSchema(`${sides} ${directives} ${types}`, { assumeValidSDL: true }), new Map());
}

test('what a type means follows from its directives, and a money tie knows at which end the flow stands', () => {
  const { kinds, relationships } = ontologyWith(`${sum}
    type Funds @relationship(from: [SUM], to: [SOMEBODY]) @money(role: PAYER) { id: ID! }
    type Takes @relationship(from: [SOMEBODY], to: [SUM, SOMEBODY]) @money(role: TAKER) @kin { id: ID! }`);
  expect(kinds.map(({ kind, nature }) => [kind, nature])).toEqual([
    ['SOMEBODY', undefined],
    ['SUM', 'FLOW'],
  ]);
  expect(relationships.map(({ type, money, departure, kin }) => ({ type, money, departure, kin }))).toEqual([
    { type: 'FUNDS', money: { role: 'PAYER', flow: 'source' }, departure: undefined, kin: undefined },
    { type: 'TAKES', money: { role: 'TAKER', flow: 'target' }, departure: undefined, kin: true },
  ]);
});

test.each([
  [`${sum} type Funds @relationship(from: [SUM], to: [SUM]) @money(role: PAYER) { id: ID! }`, 'either its source or its target'],
  ['type Funds @relationship(from: [SOMEBODY], to: [SOMEBODY]) @money(role: PAYER) { id: ID! }', 'either its source or its target'],
  [`${sum} type Takes @relationship(from: [SUM], to: [SOMEBODY]) @money(role: TAKER) { id: ID! }`, 'the money flow is its target'],
  ['type Sum @entity @nature(is: FLOW) { amount: Int @property }', 'needs the property amount: money'],
  ['type Leaves @relationship(from: [SOMEBODY], to: [SOMEBODY]) @departure(role: LEFT) { id: ID! }', 'needs the field motive: Motive'],
])('a directive on a type that cannot bear it is refused: %s', (types, why) => {
  expect(() => ontologyWith(types)).toThrow(why);
});
