import { expect, test } from 'vitest';
import { emptyBatch } from '#server/engine/batch.ts';
import { withFolder } from '#tests/import/dossierFolder.ts';
import { mapping, table } from '#tests/import/fictionalTable.ts';
import { run, stored } from '#tests/import/importCommand.ts';

const people = 'tables: [{ entities: { who: { kind: PERSON, key: Name, names: Name, country: Country } } }]';
const paid = 'tables: [{ entities: { sum: { kind: MONEY_FLOW, amount: { column: Sum, currency: EUR }, date: On } } }]';

/** Refused tables: what is in the file, how it is read, and what is said first. */
const tables: readonly (readonly [what: string, text: string | Uint8Array, how: string, complaint: string])[] = [
  ['nothing', '', people, 'list.csv:1:1 is empty'],
  ['only the names of columns', 'Name,Country\n', people, 'list.csv:1:1 holds no row below the names of its columns'],
  [
    'a quote that is not closed',
    'Name,Country\n"Ada Nobody,XX\nOmar,XX\n',
    people,
    'list.csv:2:1 has a quote here, or soon after, that is not closed before the end of the file; close it, or write "" for a quote within a cell',
  ],
  [
    'a quote within a cell',
    'Name,Country\nAda "N" Nobody,XX\n',
    people,
    'list.csv:2:1 has a quote here that stands within a cell; put the cell in quotes, and write "" for a quote within it',
  ],
  [
    'a row that is cut off',
    'Name,Country\nAda Nobody,XX\nOmar\n',
    people,
    'list.csv:3:1 has 1 cell, and the table 2 columns; see whether a separator or a quote is missing',
  ],
  [
    'several separators',
    'Name;Country,Age\nAda;XX,3\n',
    people,
    'list.csv:1:1 has several signs that may part its cells; write separator: in the mapping, one of "," ";" "\\t" "|"',
  ],
  [
    'a row with a cell too many',
    'Name,Country\nAda, Nobody,XX\n',
    `separator: ","\n${people}`,
    'list.csv:2:1 has 3 cells, and the table 2 columns; see whether a separator or a quote is missing',
  ],
  [
    'a ZIP',
    Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 9, 9, 0, 1]),
    people,
    'list.csv:1:1 is by its first bytes a ZIP, whatever it is called; name it .zip, or, where it is a workbook, .xlsx or .ods',
  ],
  [
    'bytes of no text',
    'Name,Country\n"Ada, the\nfirst",XX\nOmar,X\0X\n',
    people,
    'list.csv:4:2 is no text here: a byte of nothing stands in this cell; remove it, or export the table as CSV anew',
  ],
  [
    'one of several encodings',
    Buffer.from('Name;Country;Town\nAda;XX;Town\nOmar;XX;K\xf6ln\n', 'latin1'),
    people,
    'list.csv:3:3 is not UTF-8 here, and nothing tells which encoding the file is in; save it as UTF-8, or write encoding: in the mapping, one of windows-1256 (Arabic), iso-8859-6 (Arabic), windows-1252 (western Europe), windows-1250 (central Europe), windows-1254 (Turkish), windows-1251 (Cyrillic), windows-1253 (Greek), windows-1255 (Hebrew)',
  ],
  [
    'another encoding than is said',
    Buffer.from('Name,Country\nAda N\xf6body,XX\n', 'latin1'),
    `encoding: utf-8\n${people}`,
    'list.csv:2:1 is not utf-8 here; save the file as UTF-8, or name its encoding in the mapping',
  ],
  [
    'another encoding than is said, far below',
    Buffer.from(`Name,Country\n${'Ada Nobody,XX\n'.repeat(20_000)}Omar,"X\xf6"\n`, 'latin1'),
    `encoding: utf-8\n${people}`,
    'list.csv:20002:2 is not utf-8 here; save the file as UTF-8, or name its encoding in the mapping',
  ],
  [
    'half of UTF-16',
    Buffer.from('\ufeffName,Country\nAda,XX\n', 'utf16le').subarray(0, -1),
    people,
    'list.csv:2:2 is not utf-16le here; save the file as UTF-8, or name its encoding in the mapping',
  ],
  [
    'a name that turns the text',
    'Name,Country\nAda \u202e Nobody,XX\n',
    people,
    'list.csv:2:1 Name: holds U+202E, which turns the direction of the text; U+2066 to U+2069 may do so, closed; remove it',
  ],
  ['a control character', 'Name,Country\nAda\u0001,XX\n', people, 'list.csv:2:1 Name: holds U+0001, a control character; remove it'],
  [
    'a country that is no code',
    'Name,Country\nAda,Nowhere\n',
    people,
    'list.csv:2:2 Country: "Nowhere" is no code of a country such as DE; write in the mapping values: with a code for each',
  ],
  [
    'a name without end',
    `Name,Country\n${'x'.repeat(401)},XX\n`,
    people,
    'list.csv:2:1 Name: is a name of 401 characters; at most 400 are kept',
  ],
  [
    'a row without end',
    `Name,Country\n${'x'.repeat(1_100_000)},XX\n`,
    `separator: ","\n${people}`,
    'list.csv:2:1 has a row here of more than 1,000,000 characters; see whether a quote is not closed',
  ],
  [
    'a date in one of two orders',
    'Sum,On\n5,03/04/2015\n',
    paid,
    'list.csv:2:2 On: "03/04/2015" can be read in two ways, with the day or with the month first; write order: dmy or order: mdy for the column',
  ],
  [
    'an amount with one of two marks',
    'Sum,On\n1.234,\n',
    `separator: ","\n${paid}`,
    'list.csv:2:1 Sum: "1.234" can be read in two ways, as thousands or with three decimals; write decimal: "." or decimal: "," for the column',
  ],
  [
    'an amount below zero',
    'Sum,On\n-5,\n',
    `separator: ","\n${paid}`,
    'list.csv:2:1 Sum: "-5" is below zero, and who paid whom says the direction; write negative: turned for the column where it moved the other way',
  ],
  ['another currency', 'Sum,On\n$5,\n', `separator: ","\n${paid}`, 'list.csv:2:1 Sum: "$5" is in USD, and the mapping says EUR'],
  [
    'a formula',
    'Sum,On\n=1+1,\n',
    `separator: ","\n${paid}`,
    'list.csv:2:1 Sum: "=1+1" is no number that can be read; write it as 1234567.89',
  ],
];

/** Refused mappings of a table that is well. */
const mappings: readonly (readonly [what: string, how: string, complaint: string])[] = [
  ['nothing', '', 'how.yaml:1:1 is empty; write a mapping: title, publisher, tables, or remove the line'],
  [
    'no YAML',
    'tables: [',
    'how.yaml:1:10 the indentation is not that of its neighbors, or a bracket is not closed; line the keys of a record up',
  ],
  ['a dossier', 'dossier: { id: a }', 'how.yaml:1:1 has no tables; add it'],
  [
    'a key that is not known',
    mapping.replace('key: Company', 'keys: Company'),
    'how.yaml:7:9 "keys" is not known here; known are kind, as, key, optionalKey, when, each, names, identifiers, other, type, country, sex, born, died, sizeMin, sizeMax, latitude, longitude, precision, coordinatesSource, date, amount, origin',
  ],
  [
    'a kind that is none',
    mapping.replace('kind: PERSON', 'kind: HUMAN'),
    'how.yaml:14:15 kind is "HUMAN", but should be a kind of entity, or a record with column and values',
  ],
  [
    'a type that is none',
    mapping.replace('type: MEMBER_OF', 'type: KNOWS'),
    'how.yaml:26:15 type is "KNOWS", but should be a relationship type, or a list of which the first that joins such kinds is taken',
  ],
  [
    'a column that is none',
    mapping.replace('key: Company', 'key: Compny'),
    'how.yaml:7:14 "Compny" is no column of the table; did you mean "Company"? Its columns are "Company", "الشركة", "Register No", "Partners", "Paid", "Paid on", "From", "Until", "Remark", "Phone"',
  ],
  [
    'a column of a template that is none',
    mapping.replace('names: Partners', 'names: { template: "{Who} of it" }'),
    'how.yaml:17:28 "Who" is no column of the table. Its columns are',
  ],
  [
    'an entity that is none',
    mapping.replace('from: partner', 'from: owner'),
    'how.yaml:27:15 "owner" is no entity of this table; there are company, partner, payment',
  ],
  [
    'a tie of kinds that it does not join',
    mapping.replace('type: MEMBER_OF', 'type: BORN_IN'),
    'how.yaml:26:15 BORN_IN joins no PERSON to a ORGANIZATION; BORN_IN goes from PERSON, GROUP to LOCATION',
  ],
  [
    'a property of another kind',
    mapping.replace('names: Partners', 'names: Partners\n        latitude: Paid'),
    'how.yaml:18:19 latitude is no property of a PERSON; it has identifiers, type, country, other',
  ],
  ['no names', mapping.replace('        names: Partners\n', ''), 'how.yaml:14:9 has no names; name a column of them'],
  [
    'a cell in two ways',
    mapping.replace('{ column: Paid,', '{ column: Paid, constant: "5",'),
    'how.yaml:21:17 needs exactly one of column, template and constant',
  ],
  [
    'a currency that is none',
    mapping.replace('decimal: ","', 'decimal: ",", currency: EUX'),
    'how.yaml:21:57 EUX is no currency of ISO 4217',
  ],
  [
    'a file that was not given',
    mapping.replace('  - entities:', '  - file: other.csv\n    entities:'),
    'how.yaml:4:5 speaks of no table that was given: other.csv',
  ],
  ['an alias', mapping.replace('key: Company', 'key: &a Company'), 'how.yaml:7:17 &a is an anchor; remove it'],
];

test.each([...tables, ...mappings.map(([what, how, complaint]) => [`a mapping: ${what}`, table, how, complaint] as const)])(
  '%s is refused at its place, and nothing is written',
  async (_, text, how, complaint) => {
    await withFolder({ 'list.csv': text, 'how.yaml': how }, async (folder) => {
      const { code, said, warned } = await run(folder, `${folder}/list.csv`, '--mapping', `${folder}/how.yaml`);
      expect([code, said, warned.at(-1)]).toEqual([1, [], 'nothing was written']);
      expect(warned.find((line) => line.startsWith(complaint)) ?? warned).toEqual(expect.stringContaining(complaint));
    });
  },
);

test('what is wrong in the same way is told once with its count, and nothing of it is written', async () => {
  const rows = Array.from({ length: 60 }, (_, row) => `${row},0${(row % 9) + 1}/10/2015\n`).join('');
  await withFolder({ 'list.csv': `Sum,On\n${rows}`, 'how.yaml': paid }, async (folder) => {
    const args = [`${folder}/list.csv`, '--mapping', `${folder}/how.yaml`];
    const { warned } = await run(folder, ...args);
    expect(warned.filter((line) => line.includes('can be read in two ways'))).toHaveLength(9);
    const counted = warned.flatMap((line) => /and (\d+) more/u.exec(line)?.[1] ?? []).reduce((sum, more) => sum + Number(more), 9);
    expect(counted).toBe(60);
    const { said } = await run(folder, ...args, '--json');
    expect(JSON.parse(said.join(''))).toMatchObject({ written: false });
    expect(await stored(folder)).toEqual([emptyBatch]);
  });
});

test('a table without a mapping, a mapping without a table, and several files without a title are refused', async () => {
  await withFolder(
    { 'list.csv': table, 'more.csv': table, 'how.yaml': mapping.replace('title: A fictional table\n', ''), 'list.ijson': '' },
    async (folder) => {
      const first = async (...args: readonly string[]) => (await run(folder, ...args)).warned[0];
      expect(await first(`${folder}/list.csv`)).toBe(
        'list.csv:1:1 is a table, which is read by a mapping: a file that says what its columns mean, given as --mapping FILE (with --guess one is begun for you)',
      );
      expect(await first(`${folder}/list.ijson`, '--format', 'followTheMoney', '--mapping', `${folder}/how.yaml`)).toBe(
        'list.ijson:1:1 is read as followTheMoney, and a mapping is for tables; leave one of them out',
      );
      expect(await first(`${folder}/list.csv`, `${folder}/more.csv`, '--mapping', `${folder}/how.yaml`)).toBe(
        'how.yaml:1:1 has no title, and several files are one list by it; write title: or say --title',
      );
      expect(await first(`${folder}/gone.csv`, '--mapping', `${folder}/how.yaml`)).toBe(
        'gone.csv:1:1 there is no such file or folder that can be read; correct the path',
      );
    },
  );
});
