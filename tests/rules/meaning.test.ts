import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { entityKinds, relationshipTypes } from '#graph-schema/generated/ontology.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const stored = [...entityKinds.map(({ kind }) => kind), ...relationshipTypes.map(({ type }) => type)];
const typed = [...entityKinds.map(({ label }) => label), ...relationshipTypes.map(({ graphqlType }) => graphqlType)];

/** Kinds and types by their stored names anywhere but in GROUP BY, and by those of their GraphQL types in quotes or as a label of Cypher; a fragment may take a type's own fields. */
const named = new RegExp(`\\b(?:${stored.join('|')})\\b(?! BY\\b)|(?<=['"\`:])(?:${typed.join('|')})(?=['"\`)\\]{])`, 'g');

/** The kinds and relationship types that a text names, each with its line. */
function namesIn(path: string, text: string): string[] {
  return text.split('\n').flatMap((line, index) => [...line.matchAll(named)].map(([name]) => `${path}:${index + 1} names ${name}`));
}

test('code asks the schema what kinds and types mean, and names none', () => {
  const found = ['server', 'web']
    .flatMap((room) =>
      readdirSync(root + room, { recursive: true, encoding: 'utf8' }).map((path) => `${room}/${path.replaceAll('\\', '/')}`),
    )
    .filter((path) => /\.(?:tsx?|graphql|css)$/.test(path) && !/\/dist\/|generated/.test(path))
    .flatMap((path) => namesIn(path, readFileSync(root + path, 'utf8')));
  expect(found, 'say in graph-schema/sdl what part the type plays, and ask graph-schema/ontology.ts').toEqual([]);
});

test('a kind or a type that is named is noticed', () => {
  const planted = `const moneyTypes = ['PAYS'];
const sizes = { PERSON: 1 };
relationships(filter: { relationshipTypes: [FLED_TO] })
MATCH (:MoneyFlow)<-[r:LEFT_WITH]-(e)
const fields = stored['DefectedFrom'];
SELECT count(*) FROM entity GROUP BY kind`;
  expect(namesIn('planted.ts', planted)).toEqual([
    'planted.ts:1 names PAYS',
    'planted.ts:2 names PERSON',
    'planted.ts:3 names FLED_TO',
    'planted.ts:4 names MoneyFlow',
    'planted.ts:4 names LEFT_WITH',
    'planted.ts:5 names DefectedFrom',
  ]);
});
