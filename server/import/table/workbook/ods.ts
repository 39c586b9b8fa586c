import { refusalOf } from '#server/import/importRefused.ts';
import type { Archive } from '#server/import/table/archive/openArchive.ts';
import { xmlPart } from '#server/import/table/workbook/xmlPart.ts';
import type { XmlEvent } from '#server/import/xml/xmlOf.ts';
import type { TableFormat, TableRow } from '#server/import/table/tableFormat.ts';
import type { DayStyle } from '#server/import/table/workbook/dayOf.ts';
import { odsDayStyles } from '#server/import/table/workbook/odsDayStyles.ts';
import { sheetRow, shownNumber, type SheetCell } from '#server/import/table/workbook/sheetRow.ts';
import { workbookFormat } from '#server/import/table/workbook/workbookFormat.ts';
import { complaintOf } from '#server/import/words/complaintOf.ts';
import { said } from '#server/import/words/said.ts';

const mostColumns = 16_384;
const content = 'content.xml';
const numbers = new Set(['float', 'currency', 'percentage']);
/** How cells of columns are shown, those before a place, counted from 0. */
type ColumnStyle = { readonly below: number; readonly style: string | null };

const cellNames = new Set(['table-cell', 'covered-table-cell']);

/** Sheets of OpenDocument, as LibreOffice writes them. What formulas came to is read, not the formulas. */
export const ods: TableFormat = workbookFormat({ name: 'ods', endings: ['.ods'], sheets: sheetsOf, rows: rowsOf });

/** The names of the sheets, and their numbers in the one entry that holds all of them. */
async function sheetsOf(archive: Archive): Promise<ReadonlyMap<string, string>> {
  const sheets = new Map<string, string>();
  for await (const event of xmlPart(archive, content))
    if (event.is === 'open' && event.name === 'table') sheets.set(event.attributes['name'] ?? String(sheets.size), String(sheets.size));
  return sheets;
}

async function* rowsOf(archive: Archive, sheet: string, file: string, width: number | null): AsyncIterable<TableRow> {
  const shownIn = await shownCells(archive);
  let [table, number, repeated, column] = [-1, 0, 1, 0];
  let [text, isText, notes] = ['', false, 0];
  let attributes: Readonly<Record<string, string>> = {};
  let cells = new Map<number, SheetCell>();
  for await (const event of xmlPart(archive, content)) {
    if (event.is === 'text') {
      if (isText && notes === 0) text += event.text;
      continue;
    }
    const { is, name } = event;
    if (name === 'table' && is === 'open') [table, number] = [table + 1, 0];
    if (String(table) !== sheet) continue;
    shownIn.pass(event);
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
      const cell = cellOf(attributes, text, shownIn.cell(attributes['style-name'] ?? null, column));
      const times = countOf(attributes['number-columns-repeated']);
      if (cell.text !== '' || cell.error !== null) {
        if (column + times > mostColumns) throw refusalOf([complaintOf({ file, line: number + 1, column: 1 }, said('manyColumns'))]);
        for (let time = 0; time < times; time += 1) cells.set(column + time, cell);
      }
      column += times;
    }
  }
}

/** How precisely cells show days, by the styles of themselves, their row or their column; pass: told of what stands before them in their sheet. */
async function shownCells(
  archive: Archive,
): Promise<{ readonly pass: (event: XmlEvent) => void; readonly cell: (own: string | null, column: number) => DayStyle }> {
  const styleOf = await odsDayStyles(archive);
  const columns: ColumnStyle[] = [];
  let row: string | null = null;
  return {
    pass(event) {
      if (event.is !== 'open') return;
      const { 'default-cell-style-name': style = null, 'number-columns-repeated': repeated } = event.attributes;
      if (event.name === 'table-row') row = style;
      else if (event.name === 'table-column') columns.push({ below: (columns.at(-1)?.below ?? 0) + countOf(repeated), style });
    },
    cell: (own, column) => styleOf(own ?? row ?? columns.find(({ below }) => column < below)?.style ?? null),
  };
}

function countOf(repeated: string | undefined): number {
  const count = Number(repeated ?? 1);
  return Number.isSafeInteger(count) && count > 0 && count <= 1_048_576 ? count : 1;
}

function cellOf(attributes: Readonly<Record<string, string>>, text: string, shown: DayStyle): SheetCell {
  const type = attributes['value-type'] ?? 'string';
  if (type === 'error') return { text: '', isNumber: false, error: text === '#N/A' ? null : text };
  if (numbers.has(type)) return { text: shownNumber(attributes['value'] ?? text), isNumber: true, error: null };
  return { text: type === 'date' ? shownDay(attributes['date-value'] ?? text, shown) : text, isNumber: false, error: null };
}

/** A date as precisely as its cell shows it: whoever sees only its month never said the day that the file has. */
function shownDay(value: string, shown: DayStyle): string {
  const [, year, month] = /^(\d{4})-(\d{2})-\d{2}/u.exec(value) ?? [];
  if (year === undefined || month === undefined || (shown !== 'month' && shown !== 'year')) return value;
  return shown === 'year' ? year : `${year}-${month}`;
}
