import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { withFolder } from '#tests/import/dossierFolder.ts';
import { run } from '#tests/import/importCommand.ts';

async function guessed(table: string): Promise<{ readonly text: string; readonly tried: readonly string[] }> {
  return withFolder({ 'list.csv': table }, async (folder) => {
    const args = [`${folder}/list.csv`, '--mapping', `${folder}/how.yaml`];
    const { warned, said } = await run(folder, ...args, '--guess');
    expect([warned, said.at(-1)]).toEqual([
      [],
      'how.yaml is written: look at each line, correct it, and try it with --dry-run; nothing was imported',
    ]);
    const { said: told, warned: wrong } = await run(folder, ...args, '--dry-run');
    expect((await run(folder, ...args, '--guess')).warned[0]).toBe(
      'how.yaml is there already; choose another path, or add --force to replace it',
    );
    return { text: await readFile(`${folder}/how.yaml`, 'utf8'), tried: [...told, ...wrong] };
  });
}

test('payments are guessed with their reasons, and what the guess says can be tried at once', async () => {
  const { text, tried } = await guessed(
    'Donor;Recipient;Amount;Paid on;"Note: ""x"""\nAda Nobody;A Fictional Party;1.234,50;29.12.2011;-\nOmar Nowhere;A Fictional Party;2.000;01.02.2011;cash\n',
  );
  expect(text).toContain('        key: Donor # so its name says\n');
  expect(text).toContain(
    'amount: { column: Amount, currency: XXX, decimal: "," } # its name speaks of money, and 1 of its numbers can be read with this mark only; write the currency for XXX',
  );
  expect(text).toContain('date: { column: Paid on, order: dmy } # 1 of its dates can be read in this order only');
  expect(text).toContain('          - "Note: \\"x\\"" # nothing tells what it means');
  expect(tried).toContain('list.csv can be imported: 2 rows, 1 document, 6 entities, 5 claims, 4 relationships');
});

test('an amount is guessed with its currency beside it, and where it is only about that', async () => {
  const { text } = await guessed('Payer;Amount;Payee\nA Fictional Bank;1.234,50 EUR;Ada Nobody\nA Fictional Mill;ca. 900 EUR;Ada Nobody\n');
  expect(text).toContain('amount: { column: Amount, ');
});

test('a column of bare numbers names nobody, whatever it is called', async () => {
  const { text, tried } = await guessed('Member No,Member,Mitglied\n1,Ada Nobody,٧\n2,Omar Nowhere,A-8\n');
  expect(text.match(/names: .*/gu)).toEqual(['names: Member']);
  expect(tried).toContain('list.csv can be imported: 2 rows, 1 document, 3 entities, 2 claims, 0 relationships');
});

test('an order that nothing tells is left for a person to say, and asked for at import', async () => {
  const { text, tried } = await guessed('Payer,Payee,Sum,Day\nAda Nobody,A Fictional Party,5,03/04/2015\n');
  expect(text).toContain(
    'date: { column: Day } # its values are dates that can be read with the day or with the month first: write order: dmy or order: mdy',
  );
  expect(tried.some((line) => line.includes('can be read in two ways'))).toBe(true);
});

test('a list of names is guessed with its identifiers, and every column has a place', async () => {
  const { text, tried } = await guessed('الاسم,Mail,Born,#\nسيدة خيالية,lady@example.org,1970,7\n');
  expect(text).toContain('        names: الاسم\n');
  expect(text).toContain('          - { scheme: EMAIL, column: Mail } # all its values are addresses of mail');
  expect(text).toContain('          - Born # perhaps date: 1 of 1 values are dates in one way only');
  expect(tried).toContain('list.csv can be imported: 1 row, 1 document, 2 entities, 1 claim, 0 relationships');
});

test('columns that name different things are not names of one, and those in two scripts are', async () => {
  const { text } = await guessed('Member,الاسم,Organisation\nAda Nobody,عادة لا أحد,Fictional Mill\nOmar Nowhere,عمر لا مكان,Fictional Inn\n');
  expect(text).toContain('        names: [Member, الاسم]\n');
  expect(text).toContain('      entity2:\n        kind: ORGANIZATION');
});

test('columns that only one kind can have tell the kind', async () => {
  const { text } = await guessed('Name,Gender,Born\nAda Nobody,f,1970\n');
  expect(text).toContain('        kind: PERSON # only of such is told what stands in Gender, Born\n');
  expect((await guessed('Name,تاريخ الميلاد\nAda Nobody,1970\n')).text).toContain('        kind: PERSON #');
  expect((await guessed('Name,Born,Latitude\nAda Nobody,1970,1.5\n')).text).toContain('        kind: ORGANIZATION # or another');
});

test('a word that is none of a closed list is complained about at its cell, with the form that the mapping needs', async () => {
  const how = (sex: string) => `title: T\ntables:\n  - entities:\n      one: { kind: PERSON, key: Name, names: Name, sex: ${sex} }\n`;
  await withFolder({ 'list.csv': 'Name,Sex\nAda Nobody,female\nOmar Nowhere,m\n', 'how.yaml': how('Sex') }, async (folder) => {
    const tried = () => run(folder, '--mapping', `${folder}/how.yaml`, '--dry-run', `${folder}/list.csv`);
    expect((await tried()).warned[0]).toBe(
      'list.csv:3:2 Sex: "m" is none of MALE, FEMALE, OTHER; write in the mapping what each cell means, such as sex: { column: "Sex", values: { "m": MALE } }',
    );
    await writeFile(`${folder}/how.yaml`, how('{ column: Sex, values: { m: MALE, female: FEMALE } }'));
    expect((await tried()).code).toBe(0);
  });
});

test('columns without a name, as under a title, are told by the guess and by the try', async () => {
  const { text, tried } = await guessed('A fictional roll,2019,,\nName,Body,Since,Until\nAda Nobody,Paper Union,2010,2011\n');
  expect(text).toContain('# NOT READ: columns 3, 4 have no name in their first row.');
  expect(tried).toContainEqual(expect.stringContaining('list.csv: columns that have no name in its first row are not read: 3, 4;'));
  expect((await guessed('Name,Body,,\nAda Nobody,Paper Union,,\n')).text).not.toContain('NOT READ');
});
