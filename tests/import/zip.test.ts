import { expect, test } from 'vitest';
import { emptyBatch } from '#server/engine/batch.ts';
import { hostileGraph } from '#tests/export/hostileGraph.ts';
import { writtenAs } from '#tests/export/writtenAs.ts';
import { fictional as dossier, withFolder } from '#tests/import/dossierFolder.ts';
import { fictional } from '#tests/import/fictionalList.ts';
import { mapping, table } from '#tests/import/fictionalTable.ts';
import { run, stored } from '#tests/import/importCommand.ts';
import { zipOf, type Lies } from '#tests/import/zipOf.ts';

const node = '{"nodes":[{"id":"a","name":"Fictional A","kind":"person"}]}';

test('each file of an archive is read by its own format, as a document of its own, and the same archive again changes nothing', async () => {
  const files = [
    ['lists/list.ijson', fictional],
    ['a.json', node],
    ...(await Promise.all(
      ['graphml', 'gexf', 'cytoscape', 'stix'].map(
        async (name) => [`all.${name}.txt`, (await writtenAs(name, hostileGraph)).text] as const,
      ),
    )),
    ['__MACOSX/._a.json', 'x'],
  ] as const;
  await withFolder({ 'all.zip': zipOf(files) }, async (folder) => {
    const { code, said, warned } = await run(folder, `${folder}/all.zip`, '--publisher', 'Fictional Exchange');
    expect([code, warned]).toEqual([0, []]);
    expect(said).toContain('all.zip: 1 file of a computer is passed over');
    expect(said).toContain('all.zip/all.stix.txt: left out, for STIX has no words for it: 2 relationships that nobody asserts');
    const before = await stored(folder);
    expect(
      before[0]?.documents
        .map(({ fileName }) => fileName)
        .filter((name) => name !== null)
        .toSorted(),
    ).toEqual(['a.json', 'all.cytoscape.txt', 'all.gexf.txt', 'all.graphml.txt', 'all.stix.txt', 'list.ijson']);
    expect((await run(folder, `${folder}/all.zip`, '--publisher', 'Fictional Exchange')).said.at(-1)).toBe(
      'nothing of it was new: the store is as it was',
    );
    expect(await stored(folder)).toEqual(before);
  });
});

test('dossiers, records in lines and tables lie in an archive like all others, a table read by the mapping beside it', async () => {
  const lines = '{"entity":{"id":"fictional-other","kind":"PERSON","names":["Fictional Other"]}}\n';
  const entity = dossier.slice(0, dossier.indexOf('allegations:'));
  const claims = dossier.slice(dossier.indexOf('allegations:'));
  const files = [
    ['dossier/who.yaml', entity],
    ['dossier/what.yaml', claims],
    ['more.ndjson', lines],
    ['list.csv', table],
    ['tables/how.yaml', mapping],
  ] as const;
  await withFolder({ 'all.zip': zipOf(files), 'how.yaml': mapping, 'list.csv': table }, async (folder) => {
    const { code, said, warned } = await run(folder, `${folder}/all.zip`);
    expect([code, warned]).toEqual([0, []]);
    expect(said).toContain('all.zip/list.csv is read as utf-8, its cells parted by semicolons');
    const before = await stored(folder);
    expect(before[0]?.dossiers.map(({ documents }) => documents.length)).toEqual([1, 1]);
    expect(before[0]?.entities.some(({ id }) => id === 'fictional-other')).toBe(true);
    const apart = await run(folder, `${folder}/list.csv`, '--mapping', `${folder}/how.yaml`);
    expect(apart.said.at(-1)).toBe('nothing of it was new: the store is as it was');
    expect((await run(folder, `${folder}/all.zip`)).said.at(-1)).toBe('nothing of it was new: the store is as it was');
    expect(await stored(folder)).toEqual(before);
  });
});

test('a mapping that lies beside an archive speaks of its tables, and what has a fault is left out of each file where that is chosen', async () => {
  const lines = ['{"entity":{"id":"fictional-other","kind":"PERSON","names":["Fictional Other"]}}', '{"entity"'].join('\n');
  const faulty = table.replace('29.12.2011', '31.31.2011');
  const archive = zipOf([
    ['more.ndjson', lines],
    ['list.csv', faulty],
  ]);
  await withFolder({ 'all.zip': archive, 'own.zip': zipOf([['how.yaml', mapping]]), 'how.yaml': mapping }, async (folder) => {
    const bring = (...args: readonly string[]) => run(folder, '--mapping', `${folder}/how.yaml`, ...args);
    const refused = await bring(`${folder}/all.zip`);
    expect([refused.code, refused.warned[0]?.split(' ')[0]]).toEqual([1, 'all.zip/list.csv:2:6']);
    const done = await bring('--leave-out-faulty-rows', `${folder}/all.zip`);
    expect([done.code, done.said.filter((line) => line.includes('left out') || line.startsWith('  '))]).toEqual([
      0,
      [
        '2 lines of 5 left out:',
        '  all.zip/more.ndjson:2:1 is not JSON; write one record in each line, such as {"entity": {...}}',
        '  all.zip/list.csv:2:6 Paid on: "31.31.2011" is no date: there is no 2011-31-31',
      ],
    ]);
    const again = await bring('--leave-out-faulty-rows', `${folder}/all.zip`);
    expect(again.said.at(-1)).toBe('nothing of it was new: the store is as it was');
    expect((await bring(`${folder}/own.zip`)).warned.join('\n')).toContain('is a second mapping');
  });
});

test('a table in an archive without a mapping is read by a guess, which is said', async () => {
  await withFolder({ 'all.zip': zipOf([['people.csv', 'Name,Company,Remark\nFictional A,Fictional Mill,none\n']]) }, async (folder) => {
    expect(await run(folder, `${folder}/all.zip`)).toEqual({
      code: 0,
      said: [
        'all.zip/people.csv is read as utf-8, its cells parted by commas',
        'all.zip/people.csv is read by a guess at what its columns mean, which nobody has looked at: by it two people of one name are one, and whoever no column says to be a person is taken for an organization; put a mapping into the archive to say it',
        'all.zip is imported: 1 document, 3 entities, 2 claims, 0 relationships',
      ],
      warned: [],
    });
    const [{ entities } = emptyBatch] = await stored(folder);
    expect(entities.map(({ kind, names }) => `${kind} ${names[0]?.text}`).toSorted()).toEqual([
      'ORGANIZATION Fictional A',
      'ORGANIZATION Fictional Mill',
      'ORGANIZATION The publisher of people.csv, who is not named',
    ]);
  });
});

type Entries = readonly (readonly [name: string, text: string | Uint8Array, lies?: Lies])[];
const inner = zipOf([['a.json', node]]);

test.each<[string, Entries, string]>([
  [
    'a fault in one file',
    [
      ['a.json', node],
      ['b.json', '{"nodes":[{"id":"a"},{}]}'],
    ],
    '/b.json:1:22 is a node without an id, and others have one',
  ],
  [
    'a name with a fault that shows in the whole',
    [['a.json', node.replace('Fictional', 'F\\u202ex')]],
    '/a.json:1:11 names.0.text: holds U+202E, which turns the direction of the text; U+2066 to U+2069 may do so, closed; remove it',
  ],
  ['an archive in an archive', [['a.zip', inner]], '/a.zip:1:1 is an archive in the archive, which is not opened; put its files there'],
  ['an archive called a graph', [['a.json', inner]], '/a.json:1:1 is an archive in the archive, which is not opened; put its files there'],
  ['an archive called a table', [['a.csv', inner]], '/a.csv:1:1 is an archive in the archive, which is not opened; put its files there'],
  ['an archive called a workbook', [['a.xlsx', inner]], '/a.xlsx:1:1 holds no sheet with anything in it'],
  [
    'a text called a workbook',
    [['a.ods', 'hello']],
    '/a.ods:1:1 is no workbook that can be opened, or only the beginning of one; save it anew',
  ],
  [
    'a table of which nothing tells what it names',
    [['a.csv', 'a,b\n1,2\n']],
    '/a.csv:1:1 is a table, and nothing tells which of its columns names anybody; put a mapping into the archive (begun with --guess)',
  ],
  [
    'a table with a day that can be read in two ways',
    [['a.csv', 'Payer,Payee,Amount,On\nFictional A,Fictional B,5,03/04/2015\n']],
    '/a.csv:2:4 On: "03/04/2015" can be read in two ways, with the day or with the month first; write order: dmy or order: mdy for the column, or order: open to keep both',
  ],
  [
    'a table too many',
    [['a.csv', `Name\n${'Fictional A\n'.repeat(50_001)}`]],
    ':1:1 holds tables of more than 50,000 rows; import them by themselves, where they are read row by row',
  ],
  [
    'two mappings',
    [
      ['a.csv', table],
      ['a.yaml', mapping],
      ['b.yaml', mapping],
    ],
    '/b.yaml:1:1 is a second mapping; put the tables of each into an archive of its own',
  ],
  ['a mapping of nothing', [['a.yaml', mapping]], '/a.yaml:1:1 is a mapping, and the archive holds no table that it speaks of'],
  [
    'a mapping with a fault',
    [
      ['a.csv', table],
      ['a.yaml', mapping.replace('Partners, list', 'Partner, list')],
    ],
    '/a.yaml:15:25 "Partner" is no column of the table; did you mean "Partners"? Its columns are "Company", "الشركة", "Register No", "Partners", "Paid", "Paid on", "From", "Until", "Remark", "Phone"',
  ],
  [
    'a table of which the mapping does not speak',
    [
      ['a.csv', table],
      ['b.csv', table],
      ['a.yaml', mapping.replace('- entities', '- file: A.csv\n    entities')],
    ],
    '/b.csv:1:1 is a file that no table of the mapping speaks of; write file: with its name there',
  ],
  [
    'a mapping that is cut',
    [
      ['a.csv', table],
      ['a.yaml', 'tables:\n  - entities: {'],
    ],
    '/a.yaml:2:16 the indentation is not that of its neighbors, or a bracket is not closed; line the keys of a record up',
  ],
  [
    'a dossier of nothing',
    [['a.yaml', 'entities: []\n']],
    ':1:1 has no section dossier; say in one of its files what it is: id, title, summary',
  ],
  [
    'a dossier with a fault',
    [['a.yaml', dossier.replace('kind: PERSON', 'kind: PERSONS')]],
    '/a.yaml:10:11 kind is "PERSONS", but should be one of PERSON, GROUP, UNIT, ORGANIZATION, LOCATION, EVENT, MONEY_FLOW, ASSET',
  ],
  [
    'a fault that a store finds in a dossier',
    [['a.yaml', dossier.replace('from: fictional-clerk', 'from: nobody')]],
    '/a.yaml:32:34 nobody.defected-from.fictional-office, from: no entity has the id nobody; add it under entities, or correct the id',
  ],
  ['a line that is no record', [['a.ndjson', '{"entity": {}}\n{"entity"']], '/a.ndjson:1:12 has no kind; add it'],
  [
    'a fault that shows in the whole of lines',
    [
      [
        'a.ndjson',
        '{"entity":{"id":"a","kind":"PERSON","names":["Fictional\\u202ex"]}}\n{"relationship":{"type":"SPOUSE_OF","from":"a","to":"b","inferred":"x"}}',
      ],
    ],
    '/a.ndjson:1:1 a, names.0.text: holds U+202E, which turns the direction of the text; U+2066 to U+2069 may do so, closed; remove it',
  ],
  [
    'a record that two files tell otherwise',
    [
      ['a.yaml', dossier],
      ['a.ndjson', '{"entity":{"id":"fictional-writer","kind":"PERSON","names":["Somebody Else"]}}'],
    ],
    '/a.ndjson:1:1 fictional-writer: stands in another file of the archive, too, and is told otherwise there; correct one, or import each by itself',
  ],
  ['a text', [['a.txt', 'hello']], '/a.txt:1:1 is of no format that is read from an archive; take it out of it'],
  ['a way out', [['../a.json', node]], ':1:1 is an archive whose list of files cannot be read; save it anew'],
  ['a place of the machine', [['/etc/a.json', node]], ':1:1 is an archive whose list of files cannot be read; save it anew'],
  ['a way out by the other stroke', [['..\\a.json', node]], ':1:1 is an archive whose list of files cannot be read; save it anew'],
  [
    'two files of one name',
    [
      ['x/a.json', node],
      ['y/A.json', node],
    ],
    '/y/A.json:1:1 has the same name as x/a.json; give each its own',
  ],
  [
    'one file twice',
    [
      ['a.json', node],
      ['a.json', node],
    ],
    ':1:1 holds "a.json" twice',
  ],
  [
    'a name that turns the text',
    [['a\u202e.json', node]],
    '/"a\u202e.json":1:1 has a name that holds U+202E, which turns the direction of the text; U+2066 to U+2069 may do so, closed; remove it',
  ],
  ['nothing', [['folder/', '']], ':1:1 holds no file'],
  [
    'a bomb',
    [['a.json', ' '.repeat(40_000_000)]],
    ':1:1 holds "a.json", which is more than 200 times as large as it is packed; it is not opened',
  ],
  [
    'a file that is said to be small',
    [['a.json', node.repeat(10), { size: 5 }]],
    ':1:1 holds "a.json", which cannot be opened; save the file anew',
  ],
  ['a password', [['a.json', node, { flags: 1 }]], ':1:1 is locked with a password; save it without one'],
  ['folders without end', [[`${'x/'.repeat(30)}a.json`, node]], ':1:1 holds folders within folders deeper than 10'],
])('an archive that holds %s is refused, and nothing is written', async (_, entries, complaint) => {
  await withFolder({ 'all.zip': zipOf(entries) }, async (folder) => {
    const { code, said, warned } = await run(folder, `${folder}/all.zip`);
    expect([code, said, warned[0], warned.at(-1)]).toEqual([1, [], `all.zip${complaint}`, 'nothing was written']);
    expect(await stored(folder)).toEqual([emptyBatch]);
  });
});

test('an archive that is cut off is refused', async () => {
  await withFolder({ 'all.zip': zipOf([['a.json', node]]).subarray(0, 60) }, async (folder) => {
    expect((await run(folder, `${folder}/all.zip`)).warned[0]).toBe(
      'all.zip:1:1 is no archive that can be opened, or only the beginning of one; save it anew',
    );
  });
});
