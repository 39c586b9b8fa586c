import { buildSchema, getOperationAST, isInterfaceType, parse, type GraphQLSchema } from 'graphql';
import { expect, test } from 'vitest';
import { mostWrittenOut } from '#server/graphql/compiled.ts';
import { narrowedFor } from '#server/graphql/narrowed.ts';
import { executableSchema, ownResolvers } from '#server/graphql/schema.ts';
import { writtenOut } from '#server/graphql/writtenOut.ts';

const things = buildSchema(`
  interface Thing { name: String size: Int }
  type Stone implements Thing { name: String size: Int }
  type Tree implements Thing { name: String size: Int height: Int }
  type Cloud implements Thing { name: String size: Int }
  type Query { things: [Thing!]! }
`);

function typesAsked(schema: GraphQLSchema, text: string, own: ReadonlyMap<string, unknown>): readonly string[] {
  const narrowed = narrowedFor(schema, parse(text), own);
  const thing = narrowed.getType('Thing');
  return isInterfaceType(thing) ? narrowed.getPossibleTypes(thing).map(({ name }) => name) : [];
}

test('types that a document does not name are one, but for those that resolve what it asks for in a way of their own', () => {
  const own = new Map([['Tree.size', () => 2]]);
  expect(typesAsked(things, '{ things { name } }', own)).toEqual(['OtherThing']);
  expect(typesAsked(things, '{ things { size } }', own)).toEqual(['Tree', 'OtherThing']);
  expect(typesAsked(things, '{ things { name ... on Cloud { size } } }', own)).toEqual(['Stone', 'Tree', 'Cloud']);
  const alike = () => 3;
  expect(typesAsked(things, '{ things { size } }', new Map(['Stone', 'Tree', 'Cloud'].map((type) => [`${type}.size`, alike])))).toEqual([
    'OtherThing',
  ]);
  expect(typesAsked(things, '{ things { __typename name } }', own)).toEqual(['Stone', 'Tree', 'Cloud']);
});

/** What opens one entry or one tie names so many types, one within the other, that it is executed as it stands. */
const tooManyTypes = new Set(['EntityDocument', 'RelationshipDocument']);

test('every question of the page is short enough to be compiled, but for those of one entry and of one tie', async () => {
  const schema = executableSchema();
  const { TypedDocumentString, ...documents } = await import('#web/api/generated.ts');
  const long = Object.entries(documents).flatMap(([name, text]) => {
    if (!name.endsWith('Document') || !(text instanceof TypedDocumentString)) return [];
    const document = parse(String(text));
    const operation = getOperationAST(document);
    const count = operation ? writtenOut(narrowedFor(schema, document, ownResolvers()), document, operation) : Infinity;
    return count > mostWrittenOut ? [name] : [];
  });
  expect(new Set(long)).toEqual(tooManyTypes);
});
