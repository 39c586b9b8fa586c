import { refusalOf } from '#server/import/importRefused.ts';
import type { Archive } from '#server/import/table/archive/openArchive.ts';
import { xmlOf } from '#server/import/xml/xmlOf.ts';
import type { TableFormat, TableRow } from '#server/import/table/tableFormat.ts';
import { sheetRow, shownNumber, type SheetCell } from '#server/import/table/workbook/sheetRow.ts';
import { workbookFormat } from '#server/import/table/workbook/workbookFormat.ts';
import { complaintOf } from '#server/import/words/complaintOf.ts';
import { said } from '#server/import/words/said.ts';

const mostColumns = 16_384;
const content = 'content.xml';
const numbers = new Set(['float', 'currency', 'percentage']);
const cellNames = new Set(['table-cell', 'covered-table-cell']);

/** Sheets of OpenDocument, as LibreOffice writes them. What formulas came to is read, not the formulas. */
export const ods: TableFormat = workbookFormat({ name: 'ods', endings: ['.ods'], sheets: sheetsOf, rows: rowsOf });

/** The names of the sheets, and their numbers in the one entry that holds all of them. */
async function sheetsOf(archive: Archive): Promise<ReadonlyMap<string, string>> {
  const sheets = new Map<string, string>();
  for await (const event of xmlOf(archive.read(content)))
    if (event.is === 'open' && event.name === 'table') sheets.set(event.attributes['name'] ?? String(sheets.size), String(sheets.size));
  return sheets;
}

async function* rowsOf(archive: Archive, sheet: string, file: string, width: number | null): AsyncIterable<TableRow> {
  let [table, number, repeated, column] = [-1, 0, 1, 0];
  let [text, isText, notes] = ['', false, 0];
  let attributes: Readonly<Record<string, string>> = {};
  let cells = new Map<number, SheetCell>();
  for await (const event of xmlOf(archive.read(content))) {
    if (event.is === 'text') {
      if (isText && notes === 0) text += event.text;
      continue;
    }
    const { is, name } = event;
    if (name === 'table' && is === 'open') [table, number] = [table + 1, 0];
    if (String(table) !== sheet) continue;
    if (name === 'annotation') notes += is === 'open' ? 1 : -1;
    else if (name === 'p') {
      isText = is === 'open';
      if (isText && text !== '' && notes === 0) text += '\n';
    } else if (name === 'table-row' && is === 'open') {
      [repeated, column] = [countOf(event.attributes['number-rows-repeated']), 0];
      cells = new Map();
    } else if (name === 'table-row') {
      for (let time = 1; time <= repeated; time += 1) {
        const row = sheetRow(number + time, cells, width);
        if (row === null) break;
        yield row;
      }
      number += repeated;
    } else if (cellNames.has(name) && is === 'open') [attributes, text] = [event.attributes, ''];
    else if (cellNames.has(name)) {
      const cell = cellOf(attributes, text);
      const times = countOf(attributes['number-columns-repeated']);
      if (cell.text !== '' || cell.error !== null) {
        if (column + times > mostColumns) throw refusalOf([complaintOf({ file, line: number + 1, column: 1 }, said('manyColumns'))]);
        for (let time = 0; time < times; time += 1) cells.set(column + time, cell);
      }
      column += times;
    }
  }
}

function countOf(repeated: string | undefined): number {
  const count = Number(repeated ?? 1);
  return Number.isSafeInteger(count) && count > 0 && count <= 1_048_576 ? count : 1;
}

function cellOf(attributes: Readonly<Record<string, string>>, text: string): SheetCell {
  const type = attributes['value-type'] ?? 'string';
  if (type === 'error') return { text: '', isNumber: false, error: text === '#N/A' ? null : text };
  if (numbers.has(type)) return { text: shownNumber(attributes['value'] ?? text), isNumber: true, error: null };
  return { text: type === 'date' ? (attributes['date-value'] ?? text) : text, isNumber: false, error: null };
}
