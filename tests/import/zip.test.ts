import { expect, test } from 'vitest';
import { emptyBatch } from '#server/engine/batch.ts';
import { hostileGraph } from '#tests/export/hostileGraph.ts';
import { writtenAs } from '#tests/export/writtenAs.ts';
import { withFolder } from '#tests/import/dossierFolder.ts';
import { fictional } from '#tests/import/fictionalList.ts';
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
  ['a table', [['a.csv', 'a,b\n1,2\n']], '/a.csv:1:1 is a table, which is read by a mapping; take it out of the archive'],
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
