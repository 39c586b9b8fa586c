import { expect, test } from 'vitest';
import { dateFormat } from '#server/import/followTheMoneyMapping/dateFormat.ts';
import { batchIn, byName, complaintsAbout, people, person } from '#tests/import/mappedPeople.ts';

test('two are never one by an id: what would make them one is refused at its row', async () => {
  const two = (literals: readonly string[]) =>
    people(
      ['owner', 'clerk']
        .map(
          (each, at) =>
            `        ${each}: { schema: Person, key_literal: "${literals[at]}", key: ${each}, properties: { name: { column: ${each}Name } } }\n`,
        )
        .join(''),
    );
  const numbers = 'owner,ownerName,clerk,clerkName\n7,Invented Owner,7,Invented Clerk\n';
  expect(await complaintsAbout({ 'map.yml': two(['', '']), 'people.csv': numbers })).toEqual([
    'people.csv:2:1 is called \u2068Invented Clerk\u2069 as clerk, and under the same id stands \u2068Invented Owner\u2069 in line 2, by another column: two would become one; write a key_literal: of its own for each',
  ]);
  expect(await complaintsAbout({ 'map.yml': two(['o', 'c']), 'people.csv': numbers })).toEqual([]);
  const joined = 'owner,ownerName,clerk,clerkName\n23,Invented Owner,3,Invented Owner\n';
  expect(await complaintsAbout({ 'map.yml': two(['1', '12']), 'people.csv': joined })).toEqual([
    expect.stringContaining('both would become one'),
  ]);
  const keys = people(person('[A, B]', 'name: { column: Name }'));
  for (const rows of ['ab,c,One\na,bc,One\n', 'x,y,One\ny,x,One\n'])
    expect(await complaintsAbout({ 'map.yml': keys, 'people.csv': `A,B,Name\n${rows}` })).toEqual([
      expect.stringMatching(/^people\.csv:3:1 has for person the id of another one, in line 2/u),
    ]);
  const told = await batchIn({
    'map.yml': people(person('A', 'name: { column: Name }')),
    'people.csv': 'A,Name\nn/a,One\n-,Two\n1,Three\n',
  });
  expect(told.entities.filter(({ kind }) => kind === 'PERSON').length).toBe(1);
});

test('a tie or a payment between others is no part of the one with its id, and a person is no company', async () => {
  const map = people(`        from: { schema: Person, key: From, properties: { name: { column: From } } }
        to: { schema: Person, key: To, properties: { name: { column: To } } }
        paid: { schema: Payment, key: Number, properties: { payer: { entity: from }, beneficiary: { entity: to }, amountEur: { column: Sum } } }
`);
  const table = 'From,To,Number,Sum\nInvented A,Invented B,1,5\nInvented C,Invented D,1,5\n';
  expect(await complaintsAbout({ 'map.yml': map, 'people.csv': table })).toEqual([
    expect.stringContaining('people.csv:3:1 has for paid the id of a tie or a payment between others, in line 2'),
  ]);
  const { relationships } = await batchIn({ 'map.yml': map, 'people.csv': table }, true);
  expect(relationships.length).toBe(2);
  const kinds = people(`        one: { schema: Person, key: From }\n        other: { schema: Company, key: To }\n`);
  expect(await complaintsAbout({ 'map.yml': kinds, 'people.csv': 'From,To\n1,2\n2,3\n' })).toEqual([
    expect.stringContaining('people.csv:3:1 makes one a Person, and by line 2 the same id is a Company'),
  ]);
});

test.each([
  [
    'a table that is not brought',
    byName,
    {},
    'map.yml:3:16 "people.csv" is not among the files; bring it together with the mapping (no address is gone to)',
  ],
  [
    'an address of the machine',
    byName.replace('people.csv', '../../../etc/passwd'),
    {},
    'map.yml:3:16 "passwd" is not among the files; bring it together with the mapping (no address is gone to)',
  ],
  ['a column that there is not', byName, { 'people.csv': 'Who\nInvented A\n' }, 'map.yml:5:40 people.csv has no column "Name"; it has Who'],
  [
    'a column that is there twice',
    byName,
    { 'people.csv': 'Name,Name\nInvented A,Invented B\n' },
    'map.yml:5:40 people.csv has two columns "Name"; give each its own name',
  ],
  [
    'a table that no query names',
    byName,
    { 'people.csv': 'Name\nA\n', 'more.csv': 'Name\nB\n' },
    'more.csv:1:1 is named by no query of the mapping; name it with csv_url:, or leave it out',
  ],
  [
    'a row of other cells',
    byName,
    { 'people.csv': 'Name,Also\nA\n' },
    'people.csv:2:1 has 1 cell, and the table 2 columns; see whether a separator or a quote is missing',
  ],
  [
    'a schema that there is not',
    byName.replace('Person,', 'Persn,'),
    {},
    'map.yml:5:27 "Persn" is no schema of FollowTheMoney; did you mean Person?',
  ],
  [
    'a property that there is not',
    byName.replace('name: {', 'nane: {'),
    {},
    'map.yml:5:66 "nane" is no property of Person; correct it, or choose another schema',
  ],
  [
    'a key that it does not know',
    byName.replace('column: Name', 'column: Name, lookup: x'),
    {},
    /^map\.yml:5:82 "lookup" is not known here; known are column, columns/u,
  ],
  [
    'a database',
    byName.replace('csv_url: people.csv', 'database: postgresql://localhost'),
    {},
    'map.yml:3:17 reads a database, and no address is gone to; export the table as CSV, and name that with csv_url:',
  ],
  [
    'no key',
    people('        person: { schema: Person }\n'),
    {},
    'map.yml:5:17 person has no key; write key: with the columns that tell one from the others, or id_column:',
  ],
  [
    'odd braces',
    byName.replace('column: Name', 'template: "{{{Name}}"'),
    {},
    'map.yml:5:78 has braces that name no column; a column is named in two braces on each side, without others within',
  ],
  [
    'a form of dates that is none',
    byName.replace('name: { column: Name', 'birthDate: { column: Name, format: "%d.%m.%y"'),
    {},
    /^map\.yml:5:95 "%d\.%m\.%y" is no form of dates that is read/u,
  ],
  [
    'an entity that nobody makes',
    byName.replace('name: { column: Name', 'addressEntity: { entity: home'),
    {},
    'map.yml:5:85 "home" is no entity of this query',
  ],
  [
    'entities in a circle',
    byName.replace('name: { column: Name', 'addressEntity: { entity: person'),
    {},
    'map.yml:5:17 name each other in a circle: person; one of them has to stand without the others',
  ],
  [
    'two ways at once',
    byName.replace('column: Name', 'column: Name, template: x'),
    {},
    /^map\.yml:5:\d+ says in several ways what it holds/u,
  ],
  [
    'an alias that holds itself',
    'fictional: &a\n  queries:\n    - csv_url: people.csv\n      entities: *a\n',
    {},
    'map.yml:2:3 &a is an anchor; remove it',
  ],
  ['a cell with a hidden sign', byName, { 'people.csv': 'Name\nInv\u202eented\n' }, /^people\.csv:2:1 Name: /u],
] as const)('%s is refused at its place', async (_, map, tables, complaint) => {
  const [first = ''] = await complaintsAbout({ 'map.yml': map, ...tables });
  if (typeof complaint === 'string') expect(first).toBe(complaint);
  else expect(first).toMatch(complaint);
});

test('dates are read by a form as precisely as it is, and none that there is not', () => {
  const read = (format: string, text: string) => dateFormat(format)?.(text) ?? null;
  expect([
    read('%d/%m/%Y', '3/4/2015'),
    read('%d %b %Y', '03 sept 2015'),
    read('%d %B %Y', '3 September 2015'),
    read('%m.%Y', '12.2015'),
    read('%Y', '2015'),
    read('%Y-%m-%d %H:%M', '2015-02-03 4:05'),
    read('%d/%m/%Y', '30/2/2015'),
    read('%d/%m/%Y', '13/13/2015'),
    read('%d.%m', '1.2'),
    read('%Y %Y', '2015 2016'),
    read('%Y (%d)[%m]', '2015 (1)[2]'),
  ]).toEqual(['2015-04-03', null, '2015-09-03', '2015-12', '2015', '2015-02-03T04:05:00', null, null, null, null, '2015-02-01']);
});
