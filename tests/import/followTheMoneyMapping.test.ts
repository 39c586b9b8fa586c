import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { isOtherValues } from '#server/domain/otherValue.ts';
import type { Batch } from '#server/engine/batch.ts';
import { neverStopped } from '#server/engine/neverStopped.ts';
import { streamRecords } from '#server/import/formats.ts';
import { withFolder } from '#tests/import/dossierFolder.ts';
import { run, stored } from '#tests/import/importCommand.ts';
import { batchIn, byName, people, person } from '#tests/import/mappedPeople.ts';
import { bodyOf, lastOf, openDoor, send } from '#tests/import/openDoor.ts';
import { zipOf } from '#tests/import/zipOf.ts';

const seed = (name: string) => fileURLToPath(new URL(`../../seeds/german-party-donations/${name}`, import.meta.url));

/** The mapping with which the library made the seed's entities of its table. */
const donations = `donations:
  queries:
    - csv_url: https://files.example/lists/donations.csv
      entities:
        party: { schema: Organization, key: Party, properties: { name: { column: Party } } }
        donor:
          schema: LegalEntity
          key: Donor
          properties:
            name: { column: Donor }
            country: { column: Country }
            addressEntity: { entity: address }
        address:
          schema: Address
          key: [Street, City, Country]
          properties:
            full: { template: "{{Street}}, {{City}}" }
            city: { column: City }
            street: { column: Street }
            country: { column: Country }
        donation:
          schema: Payment
          keys: [Party, Donor, DonationDate, DonationEUR]
          properties:
            payer: { entity: donor }
            beneficiary: { entity: party }
            date: { column: DonationDate, format: "%Y-%m-%d" }
            amountEur: { column: DonationEUR }
${['ORG', 'COMPANY', 'PERSON']
  .map(
    (sort, index) => `    - csv_url: donations.csv
      filters: { DonorType: ${sort} }
      entities: { donor: { schema: ${['Organization', 'Company', 'Person'][index] ?? ''}, key: Donor } }
`,
  )
  .join('')}`;

/** What an entity is called by FollowTheMoney. */
function idOf({ properties: { other } }: Batch['entities'][number]): string {
  return (isOtherValues(other) ? other : []).find(({ name }) => name === 'id')?.value ?? '';
}

test('the mapping of a public list makes of its table the entities that the library made of it, with their ids', async () => {
  const files = { 'donations.yml': donations, 'donations.csv': await readFile(seed('donations.csv'), 'utf8') };
  const { entities, relationships, allegations } = await batchIn(files);
  const lines = (await readFile(seed('donations.ijson'), 'utf8')).trim().split('\n');
  const made = lines.map((line) => /"id": "(\w+)"/u.exec(line)?.[1] ?? '');
  const known = entities.filter((each) => idOf(each) !== '');
  expect(known.map(idOf).toSorted()).toEqual(made.toSorted());
  expect([relationships.length, allegations.length]).toEqual([683, 577]);
});

test('each claim cites the row that says it, the one of a tie that a later row adds, too', async () => {
  const files = {
    'map.yml': `fictional:
  label: A fictional list
  queries:
    - csv_url: people.csv
      entities:
        home: { schema: Address, key: Home, properties: { full: { column: Home } } }
        person:
          schema: Person
          key: Number
          properties: { name: { column: Name }, addressEntity: { entity: home }, birthDate: { column: Born, format: "%d.%m.%Y" } }
`,
    'people.csv':
      'Number,Name,Home,Born\n1,Invented One,1 Nowhere Street,3.2.1970\n2,Invented Two,"2 Nowhere\nStreet",n/a\n1,Invented One,3 Nowhere Street,\n',
  };
  const { allegations, entities, documents, dossiers } = await batchIn(files);
  expect([documents.map(({ title, fileName }) => [title, fileName]), dossiers.length]).toEqual([[['A fictional list', 'people.csv']], 1]);
  const label = new Map(entities.map(({ id, names }) => [id, names[0]?.text]));
  expect(allegations.map(({ about, locator }) => [...about.map((id) => label.get(id)), locator?.lineFrom, locator?.lineTo])).toEqual([
    ['1 Nowhere Street', 2, 2],
    ['Invented One', 2, 2],
    ['Invented One', '1 Nowhere Street', 2, 2],
    ['Invented One', '3 Nowhere Street', 5, 5],
    ['2 Nowhere Street', 3, 4],
    ['Invented Two', 3, 4],
    ['Invented Two', '2 Nowhere Street', 3, 4],
    ['3 Nowhere Street', 5, 5],
  ]);
  expect(entities.filter(({ kind }) => kind === 'PERSON').map(({ properties: { born } }) => born !== undefined)).toEqual([true, false]);
});

test('columns, literals, lists, joins and templates make values, and what no cell says is not said', async () => {
  const files = {
    'map.yml': people(
      person(
        'Number',
        `name: { columns: [First, Last], join: " " }, alias: { column: Also, split: ";" }, position: { literals: [member, 7], column: Role }, notes: { template: "{{First}} of {{Club}}" }, summary: { template: "see {{Also}}" }, nationality: { literal: xx, required: true }`,
      ),
      '      filters: { Keep: [yes, 1, null] }\n      filters_not: { First: Nobody }\n',
    ),
    'people.csv':
      'Number,First,Last,Also,Role,Club,Keep\n1,Invented,One,A; B,{{Club}},{{Last}},yes\n2,Invented,-,,,,1\n3,Not,Kept,,,,no\n4,Nobody,X,,,,\n',
  };
  const { entities } = await batchIn(files);
  const told = entities
    .filter(({ kind }) => kind === 'PERSON')
    .map(({ names, properties: { other } }) => [
      names.map(({ text }) => text),
      (isOtherValues(other) ? other : []).slice(2).map(({ name, value }) => `${name} ${value}`),
    ]);
  expect(told).toEqual([
    [
      ['Invented One', 'A', 'B'],
      ['position member', 'position 7', 'position {{Club}}', 'notes Invented of {{Last}}', 'summary see A; B', 'nationality xx'],
    ],
    [['Invented'], ['position member', 'position 7', 'notes Invented of', 'nationality xx']],
  ]);
});

test('what is left out of rows is counted and said, and what the mapping says besides', async () => {
  const map = `fictional:
  label: A fictional list
  category: company
  queries:
    - csv_urls: ["file:///etc/people.csv?raw=1"]
      filters_not: { Keep: no }
      entities:
        person: { schema: Person, key: Name, properties: { name: { column: Name, fuzzy: true }, birthDate: { column: Born } } }
        boss: { schema: Person, key: Boss, properties: { name: { column: Boss, required: true } } }
        tie:
          schema: Associate
          keys: [Name, Boss]
          key_literal: tie
          properties: { person: { entity: person }, associate: { entity: boss } }
`;
  const table = 'Name,Boss,Born,Keep,More\nInvented A,Invented B,3/4/1970,yes,1\nInvented C,unknown,1971,yes,1\nInvented D,,,no,1\n';
  await withFolder({ 'map.yml': map, 'people.csv': table }, async (folder) => {
    const { said, warned, code } = await run(folder, `${folder}/map.yml`, `${folder}/people.csv`, '--publisher', 'Fictional Registry');
    expect([code, warned, said]).toEqual([
      0,
      [],
      [
        'people.csv is read as utf-8, its cells parted by commas',
        'people.csv: the mapping takes nothing from "More"',
        'map.yml: not taken of what the mapping says: category, fuzzy',
        '1 row passes the filters of no query, and is left out',
        '1 row has a date in birthDate that is not written as 2014-09-30, and no format: says how: it is kept in its own words',
        '1 row has nothing in the key of boss, which it does not make',
        '1 row names only one end of tie, and is no such tie',
        'map.yml, people.csv is imported: 3 rows, 1 document, 4 entities, 4 claims, 1 relationship',
      ],
    ]);
    const before = await stored(folder);
    expect((await run(folder, `${folder}/map.yml`, `${folder}/people.csv`, '--publisher', 'Fictional Registry')).said.at(-1)).toBe(
      'nothing of it was new: the store is as it was',
    );
    expect(await stored(folder)).toEqual(before);
  });
});

test('rows of one key that share no name are told with both', async () => {
  await withFolder(
    { 'map.yml': people(person('Number', 'name: { column: Name }')), 'people.csv': 'Number,Name\n1,Invented A\n1,Invented B\n' },
    async (folder) => {
      const { said } = await run(folder, `${folder}/map.yml`, `${folder}/people.csv`);
      expect(said).toContain(
        '1 key has rows that share no name and are taken for one, the row behind each: \u2068Invented A\u2069 (2) ≠ \u2068Invented B\u2069 (3); where several are meant, add a column to the key that tells them apart',
      );
    },
  );
});

test('a table of several parts is written whole, whoever stands in a later one, and changes nothing when it comes again', async () => {
  const count = 2_600;
  const map = people(
    '        person: { schema: Person, id_column: Number, properties: { name: { column: Name } } }\n' +
      '        tie: { schema: Family, key: Number, key_literal: tie, properties: { person: { entity: person }, relative: { column: Other, required: true } } }\n',
  );
  const rows = Array.from({ length: count }, (_, index) => `${index},Invented ${index},${index === 0 ? count - 1 : ''}`);
  await withFolder({ 'map.yml': map, 'people.csv': `Number,Name,Other\n${rows.join('\n')}\n` }, async (folder) => {
    const bring = () => run(folder, `${folder}/map.yml`, `${folder}/people.csv`);
    expect((await bring()).said.at(-1)).toBe(
      'map.yml, people.csv is imported: 2600 rows, 1 document, 2601 entities, 2601 claims, 1 relationship',
    );
    const [before] = await stored(folder);
    expect(before?.relationships.map(({ source, target }) => [source, target].map((id) => id.split(':').at(-1)))).toEqual([['0', '2599']]);
    expect((await bring()).said.at(-1)).toBe('nothing of it was new: the store is as it was');
    expect(await stored(folder)).toEqual([before]);
  });
});

test('with a mapping in an archive its tables come, too, and as --mapping it is one of the files', async () => {
  const files = { 'map.yml': byName, 'people.csv': 'Name\nInvented A\n' };
  const archive = zipOf([
    ['deep/map.yml', byName],
    ['tables/People.csv', 'Name\nInvented A\n'],
  ]);
  await withFolder({ ...files, 'all.zip': archive }, async (folder) => {
    const packed = await run(folder, `${folder}/all.zip`, '--dry-run');
    expect([packed.warned, packed.said.at(-2)]).toEqual([[], expect.stringContaining('2 entities')]);
    const beside = await run(folder, `${folder}/people.csv`, '--mapping', `${folder}/map.yml`, '--dry-run');
    expect([beside.warned, beside.said.at(-2)]).toEqual([[], expect.stringContaining('2 entities')]);
  });
});

test('over HTTP it is read like all others', async () => {
  const door = await openDoor();
  try {
    const files = { 'map.yml': byName, 'people.csv': 'Name\nInvented A\n' };
    expect(await lastOf(await send(door.app, bodyOf(files, { do: 'bring', publisher: 'Fictional Registry' })))).toMatchObject({
      report: { written: true, counts: { entities: { created: 2 }, allegations: { created: 1 } } },
    });
  } finally {
    await door.close();
  }
});

test('several mappings are read one after the other and not held whole, but where they are one list, of which one could say another thing than the other', async () => {
  const of = (label: string) => byName.replace('fictional:\n', `fictional:\n  label: ${label}\n`);
  const files = (second: string) => ({
    'a.yml': of('First'),
    'b.yml': of(second).replace('people.csv', 'more.csv'),
    'people.csv': 'Name\nAnn Fictional\nBob Fictional\n',
    'more.csv': 'Name\nEve Fictional\n',
  });
  const streamed = (second: string, work: (read: Awaited<ReturnType<typeof streamRecords>>) => Promise<void>) =>
    withFolder(files(second), async (folder) => {
      const published = { title: null, publisher: 'Fictional Registry' };
      const read = await streamRecords([folder], { format: null, published, isLeaving: false, told: () => undefined, stop: neverStopped });
      await work(read);
      read?.close?.();
    });
  await streamed('Second', async (read) => {
    const parts = await Array.fromAsync(read?.parts() ?? []);
    const told = parts.map(({ rows, batch }) => [
      rows,
      ...batch.entities.filter(({ kind }) => kind === 'PERSON').map(({ names }) => names[0]?.text),
    ]);
    expect([read?.rows, ...told]).toEqual([3, [2, 'Ann Fictional', 'Bob Fictional'], [3, 'Eve Fictional']]);
    expect(parts.flatMap(({ batch }) => batch.entities).every(({ id, kind }) => read?.kindOf(id) === kind)).toBe(true);
  });
  await streamed('First', async (read) => expect(read).toBeNull());
});
