import { expect, test } from 'vitest';
import { withFolder } from '#tests/import/dossierFolder.ts';
import { run } from '#tests/import/importCommand.ts';

test.each([
  ['list.csv', '%PDF-1.7\n%....', 'PDF'],
  ['list.yaml', '{\\rtf1 text}', 'RTF'],
  ['list.ijson', 'SQLite format 3\0', 'SQLite'],
  ['list.json', 'PAR1\u0015...', 'Parquet'],
])('a file that is called %s and is of another kind is told as what it is', async (name, text, kind) => {
  await withFolder({ [name]: text, 'map.yaml': 'title: T\ntables: []\n' }, async (folder) => {
    for (const mapping of [[], ['--mapping', `${folder}/map.yaml`]]) {
      const { code, warned } = await run(folder, ...mapping, `${folder}/${name}`);
      expect([code, warned[0]]).toEqual([
        1,
        `${name}:1:1 is by its first bytes a file of the kind ${kind}, whatever it is called, and is not read here; save what is in it as CSV, XLSX, ODS or JSON`,
      ]);
    }
  });
});

test('a table whose first column is called as some other kind begins is read as a table', async () => {
  const mapping = 'title: T\npublisher: P\ntables:\n  - entities:\n      a: { kind: PERSON, names: PAR1 }\n';
  await withFolder({ 'list.csv': 'PAR1,PAR2\nFictional Ada,2\n', 'map.yaml': mapping }, async (folder) => {
    const { code, warned } = await run(folder, '--mapping', `${folder}/map.yaml`, `${folder}/list.csv`);
    expect([code, warned]).toEqual([0, []]);
  });
});
