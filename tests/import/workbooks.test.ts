import { expect, test } from 'vitest';
import { emptyBatch } from '#server/engine/batch.ts';
import { dayOf, dayStyle } from '#server/import/table/workbook/dayOf.ts';
import { asFound, type TableFormat } from '#server/import/table/tableFormat.ts';
import { ods } from '#server/import/table/workbook/ods.ts';
import { xlsx } from '#server/import/table/workbook/xlsx.ts';
import { withFolder } from '#tests/import/dossierFolder.ts';
import { run, stored } from '#tests/import/importCommand.ts';
import { zipOf, type Lies } from '#tests/import/zipOf.ts';

const cell = (at: string, value: string, style = '', type = '') =>
  `<c r="${at}"${style && ` s="${style}"`}${type && ` t="${type}"`}><v>${value}</v></c>`;
const inline = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><r><t>${text}</t></r><rPh><t>not this</t></rPh></is></c>`;
const sheet = (rows: string) => `<?xml version="1.0"?><worksheet xmlns="s"><sheetData>${rows}</sheetData></worksheet>`;
const payments = sheet(
  `<row r="2">${['A2', 'B2', 'C2', 'D2'].map((at, index) => cell(at, String(index), '', 's')).join('')}</row>
   <row r="4">${inline('A4', 'Fictional Mill')}${inline('B4', 'Ada Nobody')}${cell('C4', '1234.1', '0')}${cell('D4', '40906', '1')}</row>
   <row r="5">${inline('A5', 'Fictional Mill')}${inline('B5', 'Omar &amp; Nowhere')}${cell('C5', '1.234', '0')}${cell('D5', '40906', '2')}</row>`,
);

type Entries = Readonly<Record<string, string>>;
const book: Entries = {
  'xl/workbook.xml':
    '<workbook xmlns:r="r"><workbookPr/><sheets><sheet name="Notes" r:id="n"/><sheet name="Payments" r:id="p"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="p" Target="worksheets/p.xml"/><Relationship Id="n" Target="/xl/worksheets/n.xml"/></Relationships>',
  'xl/sharedStrings.xml': '<sst><si><t>Payer</t></si><si><r><t>Pay</t></r><r><t>ee</t></r></si><si><t>Sum</t></si><si><t>On</t></si></sst>',
  'xl/styles.xml':
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd;@"/><numFmt numFmtId="165" formatCode="mmm\\ yyyy"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>',
  'xl/worksheets/n.xml': sheet(`<row r="1">${inline('A1', 'a note')}</row>`),
  'xl/worksheets/p.xml': payments,
};
const row = (...cells: readonly string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
const text = (words: string) =>
  `<table:table-cell office:value-type="string"><office:annotation><text:p>not this</text:p></office:annotation><text:p>${words}</text:p></table:table-cell>`;
const amount = (value: string) =>
  `<table:table-cell office:value-type="float" office:value="${value}"><text:p>so it is shown</text:p></table:table-cell>`;
const date = (value: string) =>
  `<table:table-cell office:value-type="date" office:date-value="${value}"><text:p>29/12/11</text:p></table:table-cell>`;
const sheets = `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><table:table table:name="Notes">${row(text('a note'))}</table:table><table:table table:name="Payments">
  <table:table-row table:number-rows-repeated="1"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
  ${row(text('Payer'), text('Payee'), text('Sum'), text('On'))}
  <table:table-row><table:table-cell table:number-columns-repeated="1024"/></table:table-row>
  ${row(text('Fictional Mill'), text('Ada Nobody'), amount('1234.1'), date('2011-12-29'))}
  ${row(text('Fictional Mill'), text('Omar &amp; Nowhere'), amount('1.234'), date('2011-12'))}
  <table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>
</table:table></office:document-content>`;

const how = `title: Payments of a workbook
tables:
  - sheet: Payments
    entities:
      payer: { kind: ORGANIZATION, key: Payer, names: Payer }
      payee: { kind: PERSON, key: Payee, names: Payee }
      payment: { kind: MONEY_FLOW, amount: { column: Sum, currency: EUR, decimal: "," }, date: { column: On } }
    ties:
      - { type: PAYS, from: payer, to: payment }
      - { type: PAID_TO, from: payment, to: payee }
`;

const zip = (entries: Entries) => zipOf(Object.entries(entries));

test.each([
  ['xlsx', zip(book)],
  ['ods', zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': sheets })],
])('a sheet of %s is read as a table, its numbers and days as they are and each claim at its row', async (ending, bytes) => {
  await withFolder({ [`list.${ending}`]: bytes, 'how.yaml': how }, async (folder) => {
    const { said, warned } = await run(folder, `${folder}/list.${ending}`, '--mapping', `${folder}/how.yaml`);
    expect([warned, said]).toEqual([
      [],
      [
        `list.${ending} is read as ${ending}, its sheets are "Notes", "Payments"`,
        `list.${ending} is imported: 2 rows, 1 document, 6 entities, 5 claims, 4 relationships`,
      ],
    ]);
    const [{ allegations, entities } = emptyBatch] = await stored(folder);
    expect(
      allegations.flatMap(({ claim: { en }, locator }) => (en?.includes('moved') ? [`${locator?.lineFrom}: ${en}`] : [])).toSorted(),
    ).toEqual([
      '4: According to “Payments of a workbook” (publisher not named), 1,234.1 EUR is said to have moved from Fictional Mill to Ada Nobody (29 December 2011).',
      '5: According to “Payments of a workbook” (publisher not named), 1.234 EUR is said to have moved from Fictional Mill to Omar & Nowhere (December 2011).',
    ]);
    expect(entities.some(({ names }) => names.some((name) => name.text.includes('not this')))).toBe(false);
  });
});

test('a date of OpenDocument is no more precise than its cell shows it, whoever gives the cell its style', async () => {
  const style = (name: string, data: string, parent = '') =>
    `<style:style style:name="${name}" style:family="table-cell"${data && ` style:data-style-name="${data}"`}${parent && ` style:parent-style-name="${parent}"`}/>`;
  const dates = (name: string, ...shown: readonly string[]) =>
    `<number:date-style style:name="${name}">${shown.map((part) => `<number:${part}/>`).join('<number:text>.</number:text>')}</number:date-style>`;
  const day = (name: string, value = '2011-12-29') =>
    `<table:table-cell${name && ` table:style-name="${name}"`} office:value-type="date" office:date-value="${value}"><text:p>Dec 11</text:p></table:table-cell>`;
  const content = `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:number="n"><office:automatic-styles>
    ${dates('N1', 'day', 'month', 'year')}${dates('N2', 'month', 'year')}${dates('N4', 'hours', 'minutes')}${dates('N5', 'quarter', 'year')}
    ${style('whole', 'N1')}${style('month', 'N2')}${style('time', 'N4')}${style('quarter', 'N5')}${style('child', '', 'above')}${style('loop', '', 'loop')}
    </office:automatic-styles><office:body><table:table table:name="Days">
    <table:table-column table:number-columns-repeated="2" table:default-cell-style-name="month"/><table:table-column/>
    ${row(text('A'), text('B'), text('C'))}
    ${row(day(''), day('whole'), day(''))}
    ${row(day('child'), day('loop'), day('time', '2011-12-29T10:30:00'))}
    ${row(day('month', '2011-12-29T00:00:00'), day('quarter'), day('nowhere'))}
    <table:table-row table:default-cell-style-name="child">${day('')}${day('whole')}${day('')}</table:table-row>
    </table:table></office:body></office:document-content>`;
  const styles = `<?xml version="1.0"?><office:document-styles xmlns:office="o" xmlns:style="s" xmlns:number="n"><office:styles>${dates('N3', 'year')}${style('above', 'N3')}</office:styles></office:document-styles>`;
  await withFolder({ 'list.ods': zip({ 'content.xml': content, 'styles.xml': styles }) }, async (folder) => {
    const { tables } = await ods.open(`${folder}/list.ods`, asFound);
    const read = await Array.fromAsync(tables[0]?.rows() ?? []);
    expect(read.map(({ cells }) => cells)).toEqual([
      ['2011-12', '2011-12-29', '2011-12-29'],
      ['2011', '2011-12-29', '2011-12-29T10:30:00'],
      ['2011-12', '2011', '2011-12-29'],
      ['2011', '2011-12-29', '2011'],
    ]);
  });
});

test('the number of a day is told as precisely as its cell shows it', () => {
  const styles = [
    dayStyle(14, null),
    dayStyle(17, null),
    dayStyle(0, null),
    dayStyle(164, 'yyyy'),
    dayStyle(164, '[$-409]hh:mm'),
    dayStyle(164, '0.00 "days"'),
  ];
  expect(styles).toEqual(['day', 'month', null, 'year', 'time', null]);
  expect([dayOf(40906, 'day', false), dayOf(40906.75, 'month', false), dayOf(39444, 'year', true)]).toEqual([
    '2011-12-29',
    '2011-12',
    '2011',
  ]);
  expect([
    dayOf(1, 'day', false),
    dayOf(59, 'day', false),
    dayOf(60, 'day', false),
    dayOf(61, 'day', false),
    dayOf(0, 'day', false),
  ]).toEqual(['1900-01-01', '1900-02-28', null, '1900-03-01', null]);
});

const bomb = '<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet>&b;</worksheet>';
const outside =
  '<?xml version="1.0"?><!DOCTYPE l [<!ENTITY f SYSTEM "file:///etc/hostname">]><worksheet><sheetData><row r="1"><c t="inlineStr"><is><t>&f;</t></is></c></row></sheetData></worksheet>';
const other = (name: string, bytes: string | Uint8Array, lies: Lies = {}) => zipOf([...Object.entries(book), [name, bytes, lies]]);
const within = (part: string) => zip({ ...book, 'xl/worksheets/p.xml': part });
const whole = zip(book);
const formerOffice =
  'is by its first bytes a file of the kind XLS or DOC (Office, before 2007), whatever it is called, and is not read here; save what is in it as CSV, XLSX, ODS or JSON';
const notOpened = 'is no workbook that can be opened, or only the beginning of one; save it anew';

test.each<readonly [string, string | Uint8Array, string, TableFormat]>([
  ['a text', 'Payer,Payee\n', notOpened, xlsx],
  ['nothing', '', 'is empty', xlsx],
  ['half of a workbook', whole.subarray(0, whole.length / 2), notOpened, xlsx],
  ['a workbook of Excel before 2007', Buffer.from('d0cf11e0a1b11ae1', 'hex'), formerOffice, xlsx],
  ['an archive of something else', zip({ 'a.txt': 'a' }), 'holds no sheet with anything in it', xlsx],
  ['an archive of nothing', zipOf([]), 'holds no sheet with anything in it', ods],
  ['a name that leads out', other('../../out.xml', 'a'), 'is an archive whose list of files cannot be read; save it anew', xlsx],
  ['a name from the root', other('/etc/out.xml', 'a'), 'is an archive whose list of files cannot be read; save it anew', xlsx],
  ['a name that stands twice', other('xl/workbook.xml', 'a'), 'holds "xl/workbook.xml" twice', xlsx],
  ['folders without end', other(`${'a/'.repeat(20)}b`, 'a'), 'holds folders within folders deeper than 10', xlsx],
  ['files without end', zipOf(Array.from({ length: 2_001 }, (_, index) => [`${index}`, ''] as const)), 'holds more than 2000 files', xlsx],
  ['a password', other('a.xml', 'a', { flags: 0x0801 }), 'is locked with a password; save it without one', xlsx],
  [
    'more than it says',
    zipOf(Object.entries(book).map(([name, part]) => [name, part, name.endsWith('p.xml') ? { size: 10 } : {}] as const)),
    'holds "xl/worksheets/p.xml", which cannot be opened; save the file anew',
    xlsx,
  ],
  [
    'a hundred times what is packed',
    other('xl/a.xml', 'a', { size: 900_000_000 }),
    'holds "xl/a.xml", which is more than 200 times as large as it is packed; it is not opened',
    xlsx,
  ],
  ['a gigabyte', other('xl/a.xml', 'a', { size: 2_000_000_000 }), 'holds more bytes than are opened; divide it', xlsx],
  [
    'entities that grow',
    within(bomb),
    'holds "xl/worksheets/p.xml", whose line 1 declares a document type, which is not read; remove it; save the file anew',
    xlsx,
  ],
  [
    'an entity from outside',
    within(outside),
    'holds "xl/worksheets/p.xml", whose line 1 declares a document type, which is not read; remove it; save the file anew',
    xlsx,
  ],
  [
    'an entity that nobody declares',
    within('<worksheet>&f;</worksheet>'),
    'holds "xl/worksheets/p.xml", whose line 1 is no XML here: Invalid character entity; save the file anew',
    xlsx,
  ],
  [
    'half of a sheet',
    within(payments.slice(0, 200)),
    'holds "xl/worksheets/p.xml", whose line 2 is no XML here: Unclosed root tag; save the file anew',
    xlsx,
  ],
  [
    'XML without a floor',
    within('<a>'.repeat(200)),
    'holds "xl/worksheets/p.xml", whose line 1 is nested deeper than 100 levels; save the file anew',
    xlsx,
  ],
  [
    'a sheet of no UTF-8',
    zipOf([...Object.entries(book).slice(0, 5), ['xl/worksheets/p.xml', Buffer.from('<worksheet>\xff</worksheet>', 'latin1')]]),
    'holds "xl/worksheets/p.xml", whose line 1 is not UTF-8; save the file anew',
    xlsx,
  ],
  [
    'an error in a cell',
    within(payments.replace('<c r="C4" s="0"><v>1234.1</v></c>', '<c r="C4" t="e"><v>#REF!</v></c>')),
    'Sum: shows #REF!, for it could not be reckoned; mend it in the spreadsheet',
    xlsx,
  ],
  [
    'a row beyond every sheet',
    within(payments.replace('<row r="4"', '<row r="99999999999"')),
    'has a row in "xl/worksheets/p.xml" whose number no sheet can have; save the file anew',
    xlsx,
  ],
  [
    'rows out of order',
    within(payments.replace('<row r="4"', '<row r="1"')),
    'has a row in "xl/worksheets/p.xml" whose number no sheet can have; save the file anew',
    xlsx,
  ],
  [
    'columns without end',
    zip({
      'content.xml': sheets.replace(
        '<table:table-cell office:value-type="float"',
        '<table:table-cell table:number-columns-repeated="1000000" office:value-type="float"',
      ),
    }),
    'has more columns than a sheet can have',
    ods,
  ],
])('%s is refused, and nothing is written', async (_, bytes, complaint, { endings }) => {
  const name = `list${endings[0]}`;
  await withFolder({ [name]: bytes, 'how.yaml': how }, async (folder) => {
    const { code, said, warned } = await run(folder, `${folder}/${name}`, '--mapping', `${folder}/how.yaml`);
    expect([code, said, warned[0]?.replace(/^\S+ /u, ''), warned.at(-1)]).toEqual([1, [], complaint, 'nothing was written']);
  });
});

test('a workbook of several sheets needs to hear which is meant', async () => {
  await withFolder({ 'list.xlsx': whole, 'how.yaml': how.replace('  - sheet: Payments\n    entities', '  - entities') }, async (folder) => {
    const { warned } = await run(folder, `${folder}/list.xlsx`, '--mapping', `${folder}/how.yaml`);
    expect(warned).toContain('list.xlsx:1:1 holds "Notes", "Payments"; write in the mapping sheet: with the one that it speaks of');
  });
});
