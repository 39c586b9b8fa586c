import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { asFound, type TableFormat } from '#server/import/table/tableFormat.ts';
import { lookAt } from '#server/import/door/lookAt.ts';
import { csv } from '#server/import/table/csv/csv.ts';
import { separatorOf } from '#server/import/table/csv/separatorOf.ts';
import { xlsx } from '#server/import/table/workbook/xlsx.ts';
import { withFolder } from '#tests/import/dossierFolder.ts';
import { run, stored } from '#tests/import/importCommand.ts';
import { zipOf } from '#tests/import/zipOf.ts';

const lines = ['Fictional members', 'as of 2015', 'Name,Body', 'Ada Nobody,Fictional Mill', 'Bea Nobody,Fictional Mill'];
const inline = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const rows = lines.map((line, index) => {
  const cells = line.split(',').map((text, column) => inline(`${'AB'[column] ?? ''}${index + 1}`, text));
  return `<row r="${index + 1}">${cells.join('')}</row>`;
});
const book = {
  'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="Members" r:id="m"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="m" Target="worksheets/m.xml"/></Relationships>',
  'xl/worksheets/m.xml': `<?xml version="1.0"?><worksheet xmlns="s"><sheetData>${rows.join('')}</sheetData></worksheet>`,
};
const files = { 'list.csv': `${lines.join('\n')}\n`, 'list.xlsx': zipOf(Object.entries(book)) };
const how = `title: Fictional members
publisher: Fictional clerk
header: 3
tables:
  - entities:
      who: { kind: PERSON, key: Name, names: Name }
      body: { kind: ORGANIZATION, key: Body, names: Body }
    ties:
      - { type: MEMBER_OF, from: who, to: body }
`;

const forms: readonly (readonly [TableFormat, keyof typeof files])[] = [
  [csv, 'list.csv'],
  [xlsx, 'list.xlsx'],
];

test.each(forms)('the line that names the columns is taken as it is said, and what stands above it is told: %#', async (format, name) => {
  await withFolder(files, async (folder) => {
    const { tables, said, top, writing } = await format.open(`${folder}/${name}`, { ...asFound, header: 3 });
    expect(tables.map(({ header }) => header)).toEqual([['Name', 'Body']]);
    const read = await Array.fromAsync(tables[0]?.rows() ?? []);
    expect(read.map(({ cells, lineFrom }) => [lineFrom, ...cells])).toEqual([
      [4, 'Ada Nobody', 'Fictional Mill'],
      [5, 'Bea Nobody', 'Fictional Mill'],
    ]);
    expect(top?.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5]);
    expect(writing?.header).toBe(3);
    expect(said.at(-1)).toMatchObject({ code: 'aboveHeader', values: { line: '3', words: 'Fictional members' } });
    await expect(format.open(`${folder}/${name}`, { ...asFound, separator: ',', header: 9 })).rejects.toThrow(/no row names its columns/u);
  });
});

test('what stands between cells is found below titles, or asked where these may be the header of one column of lists', () => {
  expect(separatorOf('Fictional roll\n\nName;Body;Since\nAda Nobody;Mill;2011\n')).toBe(';');
  expect(separatorOf('Fictional roll, 2015\nName;Body;Since\nAda Nobody;Mill;2011\n')).toBe(';');
  expect(separatorOf('Roll; of a fictional body\nas of 2015, by us\nName;Body;Since\nAda Nobody;Mill, the old one;2011\n')).toBe(';');
  expect(separatorOf(lines.join('\n'))).toBe(',');
  expect(separatorOf('Fictional roll\r\n\r\nName;Body\r\nAda;Mill\r\nBea;Mill\r\n')).toBe(';');
  expect(separatorOf('Names\nAda; Bea\nCy; Dee\n')).toBeNull();
  expect(separatorOf('Names\nAda; Bea\nCy; Dee\nEva; Fay\n')).toBeNull();
  expect(separatorOf('Names\nAda\nBea\nCy; Dee\nEva; Fay\n')).toBeNull();
  expect(separatorOf('Names\nAda\nCy\n')).toBe(',');
  expect(separatorOf('Name;Body\nAda;Mill\n')).toBe(';');
});

test('a mapping says which line names the columns, and each row is found at its own line', async () => {
  await withFolder({ ...files, 'm.yaml': how }, async (folder) => {
    const { code, said } = await run(folder, '--mapping', `${folder}/m.yaml`, `${folder}/list.csv`);
    expect(code).toBe(0);
    expect(said.join('\n')).toContain('above line 3 is not read: Fictional members');
    const [batch] = await stored(folder);
    expect(batch?.entities.flatMap(({ kind, names }) => (kind === 'PERSON' ? names.map(({ text }) => text) : [])).toSorted()).toEqual([
      'Ada Nobody',
      'Bea Nobody',
    ]);
    expect(new Set(batch?.allegations.map(({ locator }) => locator?.lineFrom))).toEqual(new Set([4, 5]));
  });
});

test('a guess by the command says which line it takes for the names of columns below a title, and why', async () => {
  const titled = {
    ...files,
    'list.csv': 'Fictional members\n\nName,Body,Since\nAda Nobody,Fictional Mill,2010\nBea Nobody,Fictional Mill,2011\n',
  };
  await withFolder(titled, async (folder) => {
    for (const name of Object.keys(titled)) {
      const mapping = `${folder}/${name}.yaml`;
      const { code, said } = await run(folder, '--mapping', mapping, '--guess', `${folder}/${name}`);
      expect([code, said.join('\n')]).toEqual([0, expect.stringContaining('above line 3 is not read: Fictional members')]);
      const text = await readFile(mapping, 'utf8');
      expect(text).toContain('\nheader: 3 # the first line that holds more than one cell: what stands above may be a title');
      expect(text).toContain('key: Name');
      expect((await run(folder, '--mapping', mapping, '--dry-run', `${folder}/${name}`)).code).toBe(0);
    }
  });
});

test('a look asks which line names the columns where a title may stand above them, and takes the one that is chosen', async () => {
  await withFolder(files, async (folder) => {
    for (const [format, name] of forms) {
      const look = (header: number | null) =>
        lookAt([`${folder}/${name}`], format, { writtenAs: { ...asFound, separator: ',', header }, language: 'EN' });
      const asked = await look(null);
      expect(asked).toMatchObject({ writing: { header: 1 }, tables: [], doubt: { about: 'header' } });
      expect(asked.doubt?.choices[2]).toEqual({ value: '3', sample: 'Name │ Body' });
      const { doubt, top, tables, mapping } = await look(3);
      expect(doubt).toBeNull();
      expect(top[0]).toEqual({ line: 1, cells: ['Fictional members'] });
      expect(tables).toMatchObject([{ header: ['Name', 'Body'], lines: [4, 5] }]);
      expect(mapping).toContain('key: Name');
    }
  });
});
