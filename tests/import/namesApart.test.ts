import { writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { withFolder } from '#tests/import/dossierFolder.ts';
import { run, stored } from '#tests/import/importCommand.ts';
import { bodyOf, lastOf, openDoor, send } from '#tests/import/openDoor.ts';
import { zipOf } from '#tests/import/zipOf.ts';

const mapping = `title: A fictional staff list
publisher: Fictional Registry
tables:
  - entities:
      person: { kind: PERSON, key: No, names: Name }
`;
const nothingNew = 'nothing of it was new: the store is as it was';
const staff = (...rows: readonly string[]) => ['No,Name', ...rows].join('\n');
const plain = (lines: readonly string[], of: string) =>
  lines.filter((line) => line.includes(of)).map((line) => line.replaceAll(/[\u2068\u2069]/gu, ''));

async function namesIn(folder: string): Promise<unknown> {
  const [batch] = await stored(folder);
  const people = batch?.entities.filter(({ kind }) => kind === 'PERSON') ?? [];
  return people.map(({ names }) => names.map(({ text, kind }) => `${kind} ${text}`).join(', ')).toSorted();
}

test('rows of one key that share no name are told with both names and their rows, and both stay', async () => {
  const text = staff('1,Ada Nobody', '2,Bea Nobody', '1,ADA  nobody', '1,', '2,Cem Somebody', '2,Dov Somebody');
  await withFolder({ 'staff.csv': text, 'm.yaml': mapping }, async (folder) => {
    const { code, said } = await run(folder, '--mapping', `${folder}/m.yaml`, `${folder}/staff.csv`);
    expect([code, plain(said, 'share no name')]).toEqual([
      0,
      [
        '1 key has rows that share no name and are taken for one, the row behind each: Bea Nobody (3) ≠ Cem Somebody (6); where several are meant, add a column to the key that tells them apart',
      ],
    ]);
    expect(await namesIn(folder)).toEqual([
      'PRIMARY Ada Nobody, ALIAS ADA nobody',
      'PRIMARY Bea Nobody, ALIAS Cem Somebody, ALIAS Dov Somebody',
    ]);
  });
  const door = await openDoor();
  try {
    const asked = { do: 'try', language: 'AR', mapping: { text: mapping } };
    const told = await lastOf(await send(door.app, bodyOf({ 'staff.csv': text }, asked)));
    expect(JSON.stringify(told)).toContain('صفوف مفتاح واحد لا تشترك في اسم');
  } finally {
    await door.close();
  }
});

test('an id that has another name in a newer edition is told with both, and keeps the former one', async () => {
  await withFolder({ 'staff.csv': staff('1,Ada Nobody', '2,Bea Nobody'), 'm.yaml': mapping }, async (folder) => {
    const bring = (...args: readonly string[]) => run(folder, '--mapping', `${folder}/m.yaml`, `${folder}/staff.csv`, ...args);
    expect((await bring()).code).toBe(0);
    await writeFile(`${folder}/staff.csv`, staff('1,ada nobody', '2,Eve Somebody'));
    const told = [
      '1 id has no name in common with before, as if another were meant: Bea Nobody ≠ Eve Somebody; both names are kept, and see whether it is the same',
    ];
    expect(plain((await bring('--dry-run')).said, 'in common')).toEqual(told);
    expect(plain((await bring()).said, 'in common')).toEqual(told);
    const after = ['PRIMARY Eve Somebody, FORMER Bea Nobody', 'PRIMARY ada nobody, FORMER Ada Nobody'];
    expect(await namesIn(folder)).toEqual(after);
    const again = await bring();
    expect([again.said.at(-1), plain(again.said, 'in common')]).toEqual([nothingNew, []]);
    await writeFile(`${folder}/staff.csv`, staff('1,ada nobody', '2,Bea Nobody', '3,Cem Nobody'));
    expect(plain((await bring()).said, 'in common').length).toBe(1);
    expect(await namesIn(folder)).toEqual(['PRIMARY Bea Nobody, FORMER Eve Somebody', 'PRIMARY Cem Nobody', after[1]]);
  });
});

const births = (...rows: readonly string[]) => ['No,Name,Born,Tax', ...rows].join('\n');

test('rows exchanged between two of one name are told in a newer edition, however a file is read', async () => {
  const map = mapping.replace('names: Name }', 'names: Name, born: Born, identifiers: { scheme: TAX_NUMBER, column: Tax } }');
  const files = {
    'staff.csv': births('1,Ada Nobody,1970,7', '2,Ada Nobody,1980,8', '3,Bea Nobody,,9', '4,Cem Nobody,1990,'),
    'm.yaml': map,
  };
  await withFolder(files, async (folder) => {
    const bring = (...args: readonly string[]) => run(folder, '--mapping', `${folder}/m.yaml`, `${folder}/staff.csv`, ...args);
    const first = await bring();
    expect([first.code, first.warned]).toEqual([0, []]);
    await writeFile(
      `${folder}/staff.csv`,
      births('1,Ada Nobody,1980,8', '2,Ada Nobody,1970,7', '3,Bea Nobody,1991,10', '4,Cem Nobody,1990-05,11'),
    );
    const told = [
      '3 ids have their names as before, and births, deaths, sexes or numbers that speak against what was said, as if namesakes were meant: Ada Nobody 1970 ≠ 1980; Ada Nobody 1980 ≠ 1970; Bea Nobody 9 ≠ 10; see whether they are the same',
    ];
    expect(plain((await bring('--dry-run')).said, 'namesakes were meant')).toEqual(told);
    expect(plain((await bring()).said, 'namesakes were meant')).toEqual(told);
    expect(plain((await bring()).said, 'namesakes were meant')).toEqual([]);
  });
});

test('names that several keys of rows have are told with a newer edition, those of keys that are gone, too', async () => {
  const first = staff('1,Ada Nobody', '2,Ada Nobody', '3,Bea Nobody', '4,Cem Somebody');
  await withFolder({ 'staff.csv': first, 'm.yaml': mapping }, async (folder) => {
    const bring = () => run(folder, '--mapping', `${folder}/m.yaml`, `${folder}/staff.csv`);
    expect(plain((await bring()).said, 'several keys')).toEqual([]);
    await writeFile(`${folder}/staff.csv`, staff('1,Ada Nobody', '2,ADA  Nobody', '5,Bea Nobody', '4,Cem Somebody', '4,Cem Somebody'));
    const told =
      '2 names are each that of several keys, here or in the edition before (ADA Nobody, Bea Nobody): each is taken for that of its key; see whether the keys are still of the same';
    expect(plain((await bring()).said, 'several keys')).toEqual([told]);
  });
});

test('a further file that calls an id otherwise says so, and the former name stays the first', async () => {
  const files = { 'staff.csv': staff('1,Ada Nobody'), 'more.csv': staff('1,Eve Somebody'), 'm.yaml': mapping };
  await withFolder(files, async (folder) => {
    const bring = (file: string, ...args: readonly string[]) => run(folder, '--mapping', `${folder}/m.yaml`, `${folder}/${file}`, ...args);
    expect((await bring('staff.csv')).code).toBe(0);
    const { code, said } = await bring('more.csv', '--edition', 'further');
    expect([code, plain(said, 'in common').map((line) => line.includes('Ada Nobody ≠ Eve Somebody'))]).toEqual([0, [true]]);
    expect(await namesIn(folder)).toEqual(['PRIMARY Ada Nobody, ALIAS Eve Somebody']);
  });
});

const graphOf = (nodes: readonly object[]) => JSON.stringify({ nodes, links: [] });
const ada = (id: string, born: string) => ({ id, name: 'Ada Nobody', kind: 'person', born });

test('namesakes whose numbers were swapped refuse a newer edition of a graph, and other namesakes are told', async () => {
  const first = graphOf([ada('1', '1970'), ada('2', '1980'), { id: '3', name: 'Bea Nobody', kind: 'person' }]);
  await withFolder({ 'a.json': first }, async (folder) => {
    const bring = (...args: readonly string[]) => run(folder, `${folder}/a.json`, ...args);
    expect((await bring()).code).toBe(0);
    const before = await stored(folder);
    await writeFile(`${folder}/a.json`, graphOf([ada('2', '1970'), ada('1', '1980'), { id: '3', name: 'Bea Nobody', kind: 'person' }]));
    const swapped = await bring('--edition', 'newer');
    expect([swapped.code, plain(swapped.warned, 'what the edition before said of another node of that name').length]).toEqual([1, 1]);
    expect(await stored(folder)).toEqual(before);
    await writeFile(`${folder}/a.json`, graphOf([ada('1', '1970'), ada('2', '1981')]));
    const newer = await bring('--edition', 'newer');
    expect([newer.code, plain(newer.said, 'names of others')]).toEqual([
      0,
      ['2 nodes have the names of others (Ada Nobody), and each is taken for that of its id in the edition before'],
    ]);
  });
});

test('a node that has the id of a namesake who is gone refuses a newer edition, and other namesakes who are gone are told', async () => {
  const [bea, cem] = [
    { id: 'b', name: 'Bea Nobody', kind: 'person' },
    { id: 'c', name: 'Cem Nobody', kind: 'person' },
  ];
  const knows = (source: string, target: string) => ({ source, target, type: 'member of' });
  const mills = [bea, cem].map((each) => ({ ...each, kind: 'organization' }));
  const graph = (nodes: readonly object[], links: readonly object[]) =>
    JSON.stringify({ directed: true, nodes: [...nodes, ...mills], links });
  const first = graph(
    [
      { ...ada('1', '1970'), city: 'Nowhere' },
      { ...ada('2', '1980'), city: 'Elsewhere' },
    ],
    [knows('1', 'b'), knows('2', 'c')],
  );
  await withFolder({ 'a.json': first }, async (folder) => {
    const bring = (...args: readonly string[]) => run(folder, `${folder}/a.json`, ...args);
    expect((await bring()).code).toBe(0);
    const before = await stored(folder);
    for (const city of ['Elsewhere', 'Somewhere']) {
      await writeFile(`${folder}/a.json`, graph([{ ...ada('1', '1980'), city }], [knows('1', 'c')]));
      const refused = await bring('--edition', 'newer');
      expect([refused.code, plain(refused.warned, 'what the edition before said of another node of that name').length]).toEqual([1, 1]);
      expect(await stored(folder)).toEqual(before);
    }
    await writeFile(`${folder}/a.json`, graph([{ ...ada('1', '1970'), city: 'Somewhere' }], [knows('1', 'b')]));
    const newer = await bring('--edition', 'newer');
    expect([newer.code, newer.warned, plain(newer.said, 'name of another')]).toEqual([
      0,
      [],
      ['1 node has the name of another one (Ada Nobody), and is taken for that of its id in the edition before'],
    ]);
    expect((await bring()).said.at(-1)).toBe(nothingNew);
  });
});

test('an unnamed publisher is called as his file is, and no other by that', async () => {
  const one = graphOf([{ id: '3', name: 'Bea Nobody', kind: 'person' }]);
  await withFolder({ 'a.json': one, 'b.json': one.replace('Bea Nobody', 'bea nobody') }, async (folder) => {
    expect((await run(folder, '--title', 'A graph', `${folder}/a.json`)).code).toBe(0);
    const newer = await run(folder, '--title', 'A graph', '--edition', 'newer', `${folder}/b.json`);
    expect([newer.code, plain(newer.said, 'in common'), newer.warned]).toEqual([0, [], []]);
  });
});

test('two archives keep what was left out of each, and say where a dossier has two titles', async () => {
  const line = (id: string, schema: string) => JSON.stringify({ id, schema, properties: { name: [`Fictional ${id}`] } });
  const list = (id: string) => [line(id, 'Company'), line(`${id}x`, 'Companny')].join('\n');
  const titled = (title: string) => `dossier: { id: fictional-both, title: { en: ${title} } }\n`;
  const record = (title: string) => JSON.stringify({ dossier: { id: 'fictional-both', title } });
  const files = {
    'one.zip': zipOf([
      ['a.ijson', list('a')],
      ['d.yaml', titled('The first title')],
    ]),
    'two.zip': zipOf([
      ['b.ijson', list('b')],
      ['d.ndjson', record('The other title')],
    ]),
  };
  await withFolder(files, async (folder) => {
    const { code, said, warned } = await run(
      folder,
      '--title',
      'A fictional list',
      '--publisher',
      'Fictional Registry',
      '--leave-out-faulty-rows',
      ...['one.zip', 'two.zip'].map((each) => `${folder}/${each}`),
    );
    expect([code, warned, plain(said, 'is called')]).toEqual([
      0,
      [],
      ['the dossier fictional-both is called "The other title" there, too; it keeps the title "The first title"'],
    ]);
    const [batch] = await stored(folder);
    const told = batch?.dossiers.map(({ title, summary }) => [title.en, (summary.en ?? '').split('\n').map((each) => each.slice(0, 50))]);
    expect(told).toEqual([
      ['A fictional list', ['1 row is left out, for a fault in it, of a.ijson (', '1 row is left out, for a fault in it, of b.ijson (']],
      ['The first title', ['']],
    ]);
  });
});
