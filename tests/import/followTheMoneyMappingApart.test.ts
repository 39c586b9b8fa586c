import { expect, test } from 'vitest';
import { withFolder } from '#tests/import/dossierFolder.ts';
import { run } from '#tests/import/importCommand.ts';
import { batchIn, complaintsAbout, people, person } from '#tests/import/mappedPeople.ts';

type Query = readonly [table: string, key: string, properties: string];

/** A mapping of queries that each make a person. */
const queries = (...each: readonly Query[]) =>
  `fictional:\n  queries:\n${each
    .map(
      ([table, key, properties]) =>
        `    - csv_url: ${table}\n      entities:\n        p: { schema: Person, key: ${key}, properties: { ${properties} } }\n`,
    )
    .join('')}`;

const named = (column: string) => `name: { column: ${column} }`;
const twoOfOne = 'two would become one';
const plain = (text: string) => text.replaceAll(/[\u2068\u2069]/gu, '');

async function refusals(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  return (await complaintsAbout(files)).map(plain);
}

/** What is said of files that are taken, of those that are taken for one. */
async function saidOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  return withFolder(files, async (folder) => {
    const { said, warned } = await run(folder, ...Object.keys(files).map((name) => `${folder}/${name}`), '--dry-run');
    expect(warned).toEqual([]);
    return said.map(plain).filter((line) => line.includes('taken for one'));
  });
}

test('keys of other columns that have other names are two, whatever query or table they are of', async () => {
  const tables = { 'p.csv': 'A,Name\n1,Ann Fictional\n2,Eve Fictional\n', 'q.csv': 'B,Boss\n1,Bob Invented\n2,Cid Boss\n' };
  expect(await refusals({ 'map.yml': queries(['p.csv', 'A', named('Name')], ['q.csv', 'B', named('Boss')]), ...tables })).toEqual([
    expect.stringMatching(/^q\.csv:2:1 is called Bob Invented as p, .* stands Ann Fictional in line 2 \(p\.csv\), .*two would become one/u),
    expect.stringMatching(/^q\.csv:3:1 is called Cid Boss as p/u),
  ]);
  const one = { 'p.csv': 'A,Name,B,Boss\n7,Ann Fictional,8,Cid Boss\n8,Bob Invented,9,Dan Boss\n' };
  expect(await refusals({ 'map.yml': queries(['p.csv', 'A', named('Name')], ['p.csv', 'B', named('Boss')]), ...one })).toEqual([
    expect.stringMatching(/^p\.csv:3:1 is called Bob Invented as p, and under the same id stands Cid Boss in line 2/u),
  ]);
  const shared = { 'p.csv': tables['p.csv'], 'q.csv': 'B,Boss\n1,ann  fictional\n' };
  const both = queries(['p.csv', 'A', named('Name')], ['q.csv', 'B', named('Boss')]);
  expect((await batchIn({ 'map.yml': both, ...shared })).entities.filter(({ kind }) => kind === 'PERSON').length).toBe(2);
  expect(await saidOf({ 'map.yml': both, ...shared })).toEqual([]);
});

test('one whom a second table tells of without a name is one, and that is said with the columns', async () => {
  const map = queries(['p.csv', 'Id', `${named('Name')}, birthDate: { column: Born }`], ['q.csv', 'Person', 'address: { column: Home }']);
  const tables = {
    'p.csv': 'Id,Name,Born\n1,Ann Fictional,1970\n2,Eve Fictional,\n',
    'q.csv': 'Person,Home\n1,1 Nowhere Street\n2,2 Street\n1,3 Street\n',
  };
  expect(await saidOf({ 'map.yml': map, ...tables })).toEqual([
    '2 ids are each made of keys of several columns, one without a name, and are each taken for one thing, the columns and the row behind each: Ann Fictional ("Id", 2 (p.csv)) = ("Person", 2); Eve Fictional ("Id", 3 (p.csv)) = ("Person", 3); where several are meant, write a key_literal: of its own for each',
  ]);
});

test.each([
  ['birthDate', '1970', '1980', '1970-03-02'],
  ['gender', 'female', 'male', 'F'],
  ['birthCountry', 'xa', 'xb', 'Nowhereland'],
  ['idNumber', 'A-1', 'A-2', 'a1'],
  ['registrationNumber', '7', '8', '7'],
  ['firstName', 'Ann', 'Eve', 'A.'],
])('keys of other columns that contradict each other in %s are two', async (property, first, second, same) => {
  const map = queries(['p.csv', 'A', `${named('Name')}, ${property}: { column: X }`], ['q.csv', 'B', `${property}: { column: X }`]);
  const files = (text: string) => ({ 'map.yml': map, 'p.csv': `A,Name,X\n1,Ann Fictional,${first}\n`, 'q.csv': `B,X\n1,${text}\n` });
  expect(await refusals(files(second))).toEqual([
    `q.csv:2:1 says ${second} in ${property} of p, and under the same id stands ${first} in line 2 (p.csv): ${twoOfOne}; add to its key a column that tells them apart, or write a key_literal: of its own for each`,
  ]);
  expect(await refusals(files(same))).toEqual([]);
});

test('namesakes whose id is their name are refused where their births, sexes or numbers contradict each other', async () => {
  const map = people(
    person('Name', 'name: { column: Name }, birthDate: { column: Born }, idNumber: { column: Id }, gender: { column: Sex }'),
  );
  const rows = (...each: readonly string[]) => ({ 'map.yml': map, 'people.csv': ['Name,Born,Id,Sex', ...each, ''].join('\n') });
  expect(await refusals(rows('Ann Fictional,1970,id 1,female', 'Ann Fictional,1980,id 2,male'))).toEqual([
    expect.stringMatching(/^people\.csv:3:1 says 1980 in birthDate of person, .* stands 1970 in line 2: two would become one/u),
  ]);
  expect(await refusals(rows('Ann Fictional,1970,,', 'Ann Fictional,,id 1,', 'Ann Fictional,,id 2,'))).toEqual([
    expect.stringMatching(/^people\.csv:4:1 says id 2 in idNumber of person, .* stands id 1 in line 3/u),
  ]);
  expect(await refusals(rows('Ann Fictional,1970,,f', 'Ann Fictional,1970-03,id 1,female'))).toEqual([]);
});

test('rows of one key of its own that contradict each other are told as those are that share no name', async () => {
  const map = people(person('Number', 'name: { column: Name }, birthDate: { column: Born }'));
  const files = { 'map.yml': map, 'people.csv': 'Number,Name,Born\n1,Ann Fictional,1970\n1,Ann Fictional,1980\n2,Eve Fictional,1990\n' };
  expect(await saidOf(files)).toEqual([
    '1 key has rows that contradict each other and are taken for one, the row behind each: Ann Fictional birthDate 1970 (2) ≠ 1980 (3); where several are meant, add a column to the key that tells them apart',
  ]);
});
