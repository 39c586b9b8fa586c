import { runsAsFormula } from '#graph-schema/runsAsFormula.ts';
import type { LeaveOut } from '#server/export/leftOut.ts';
import type { Cell } from '#server/export/told/column.ts';
import { xmlText } from '#server/export/xml.ts';

const longestText = 32_767;
const [headStyle, textStyle] = [1, 2];

/** The XML of a sheet: a first row of names that stays in sight, and rows of cells. */
export function* sheetXml(columns: readonly string[], rows: Iterable<readonly (Cell | null)[]>, leaveOut: LeaveOut): Iterable<string> {
  yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';
  yield '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  yield `<cols><col min="1" max="${columns.length}" width="24" customWidth="1"/></cols><sheetData>`;
  yield `<row r="1">${columns.map((name, index) => textXml(`${letters(index)}1`, name, headStyle)).join('')}</row>`;
  let at = 1;
  for (const row of rows) {
    at += 1;
    yield `<row r="${at}">${row.map((cell, index) => cellXml(`${letters(index)}${at}`, cell, leaveOut)).join('')}</row>`;
  }
  yield '</sheetData></worksheet>';
}

/** A text that a spreadsheet would take for a formula, once somebody edits it, is marked as a text; what is said stays as it is. */
function cellXml(at: string, cell: Cell | null, leaveOut: LeaveOut): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (cell.length > longestText) leaveOut('LONG_TEXT');
  const text = cell.length > longestText ? cell.slice(0, longestText).toWellFormed() : cell;
  return textXml(at, text, runsAsFormula(text) ? textStyle : null);
}

/** A word such as _x0041_ would be read as the letter of that number, so its first sign is written by its own. */
function textXml(at: string, text: string, style: number | null): string {
  const written = xmlText(text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
  return `<c r="${at}"${style === null ? '' : ` s="${style}"`} t="inlineStr"><is><t xml:space="preserve">${written}</t></is></c>`;
}

/** The letters of a column, from 0 on: A to Z, AA and so on. */
function letters(index: number): string {
  const before = Math.floor(index / 26) - 1;
  return `${before < 0 ? '' : letters(before)}${String.fromCodePoint(65 + (index % 26))}`;
}
