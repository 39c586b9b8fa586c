import { refusalOf } from '#server/import/importRefused.ts';
import type { Archive } from '#server/import/table/archive/openArchive.ts';
import { xmlPart } from '#server/import/table/workbook/xmlPart.ts';
import type { TableFormat, TableRow } from '#server/import/table/tableFormat.ts';
import { dayOf, dayStyle, type DayStyle } from '#server/import/table/workbook/dayOf.ts';
import { sheetRow, shownNumber, type SheetCell } from '#server/import/table/workbook/sheetRow.ts';
import { workbookFormat } from '#server/import/table/workbook/workbookFormat.ts';
import { complaintOf } from '#server/import/words/complaintOf.ts';
import { said } from '#server/import/words/said.ts';

const texts = 'xl/sharedStrings.xml';
const mostText = 100_000_000;
const mostColumns = 16_384;
const mostRows = 1_048_576;

/** Workbooks of Excel since 2007, and of whatever else writes Office Open XML. What formulas came to is read, not the formulas. */
export const xlsx: TableFormat = workbookFormat({ name: 'xlsx', endings: ['.xlsx', '.xlsm'], sheets: sheetsOf, rows: rowsOf });

/** The names of the sheets and the entries that hold them. */
async function sheetsOf(archive: Archive): Promise<ReadonlyMap<string, string>> {
  const targets = new Map<string, string>();
  for await (const event of xmlPart(archive, 'xl/_rels/workbook.xml.rels'))
    if (event.is === 'open' && event.name === 'Relationship') targets.set(event.attributes['Id'] ?? '', event.attributes['Target'] ?? '');
  const sheets = new Map<string, string>();
  for await (const event of xmlPart(archive, 'xl/workbook.xml')) {
    if (event.is !== 'open' || event.name !== 'sheet') continue;
    const target = targets.get(event.attributes['id'] ?? '') ?? '';
    const entry = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    if (archive.names.includes(entry)) sheets.set(event.attributes['name'] ?? entry, entry);
  }
  return sheets;
}

type Shared = { readonly strings: readonly string[]; readonly styles: readonly DayStyle[]; readonly from1904: boolean };

async function sharedOf(archive: Archive, file: string): Promise<Shared> {
  const strings: string[] = [];
  let [text, length, isText, isPhonetic] = ['', 0, false, false];
  for await (const event of xmlPart(archive, texts)) {
    if (event.is === 'open' && event.name === 'rPh') isPhonetic = true;
    else if (event.is === 'close' && event.name === 'rPh') isPhonetic = false;
    else if (event.is === 'open' && event.name === 't') isText = !isPhonetic;
    else if (event.is === 'close' && event.name === 't') isText = false;
    else if (event.is === 'text' && isText) {
      text += event.text;
      length += event.text.length;
      if (length > mostText) throw refusalOf([complaintOf({ file, line: 1, column: 1 }, said('muchText', { part: texts }))]);
    } else if (event.is === 'close' && event.name === 'si') {
      strings.push(text);
      text = '';
    }
  }
  const codes = new Map<number, string>();
  const styles: DayStyle[] = [];
  let isCellStyle = false;
  for await (const event of xmlPart(archive, 'xl/styles.xml')) {
    if (event.is === 'text') continue;
    if (event.name === 'cellXfs') isCellStyle = event.is === 'open';
    if (event.is !== 'open') continue;
    const id = Number(event.attributes['numFmtId']);
    if (event.name === 'numFmt') codes.set(id, event.attributes['formatCode'] ?? '');
    else if (event.name === 'xf' && isCellStyle) styles.push(dayStyle(id, codes.get(id) ?? null));
  }
  let from1904 = false;
  for await (const event of xmlPart(archive, 'xl/workbook.xml'))
    if (event.is === 'open' && event.name === 'workbookPr') from1904 = ['1', 'true'].includes(event.attributes['date1904'] ?? '');
  return { strings, styles, from1904 };
}

async function* rowsOf(archive: Archive, entry: string, file: string, width: number | null): AsyncIterable<TableRow> {
  const shared = await sharedOf(archive, file);
  let [number, column, text, isText, isPhonetic] = [0, -1, '', false, false];
  let cell: Readonly<Record<string, string>> = {};
  let cells = new Map<number, SheetCell>();
  for await (const event of xmlPart(archive, entry)) {
    if (event.is === 'text') {
      if (isText) text += event.text;
      continue;
    }
    const { is, name } = event;
    if (name === 'rPh') isPhonetic = is === 'open';
    else if (name === 'v' || name === 't') isText = is === 'open' && !isPhonetic;
    else if (name === 'row' && is === 'open') {
      const next = Number(event.attributes['r'] ?? number + 1);
      if (!Number.isSafeInteger(next) || next <= number || next > mostRows)
        throw refusalOf([complaintOf({ file, line: number + 1, column: 1 }, said('noRowNumber', { part: entry }))]);
      [number, column] = [next, -1];
      cells = new Map();
    } else if (name === 'row') {
      const row = sheetRow(number, cells, width);
      if (row !== null) yield row;
    } else if (name === 'c' && is === 'open') [cell, column, text] = [event.attributes, columnOf(event.attributes['r']) ?? column + 1, ''];
    else if (name === 'c') {
      if (column >= mostColumns) throw refusalOf([complaintOf({ file, line: number, column: 1 }, said('manyColumns'))]);
      cells.set(column, cellOf(cell, text, shared));
    }
  }
}

function cellOf(
  { t: type = 'n', s: style = '' }: Readonly<Record<string, string>>,
  text: string,
  { strings, styles, from1904 }: Shared,
): SheetCell {
  const plain = (words: string): SheetCell => ({ text: words, isNumber: false, error: null });
  if (type === 's') return plain(strings[Number(text)] ?? '');
  if (type === 'b') return plain(text === '1' ? 'TRUE' : 'FALSE');
  if (type === 'e') return { text: '', isNumber: false, error: text === '#N/A' ? null : text };
  if (type !== 'n' || text === '') return plain(text);
  const shown = styles[Number(style)] ?? null;
  if (shown === null || shown === 'time') return { text: shownNumber(text), isNumber: true, error: null };
  const day = dayOf(Number(text), shown, from1904);
  return day === null ? { text: shownNumber(text), isNumber: true, error: null } : plain(day);
}

/** The place of a column by the letters of a cell's name: AB12 is in 27. */
function columnOf(name: string | undefined): number | null {
  const letters = /^([A-Z]{1,3})\d+$/u.exec(name ?? '')?.[1];
  if (letters === undefined) return null;
  return letters.split('').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
