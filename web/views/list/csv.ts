import { listColumns, type ListColumn, type ListTab } from '#web/session/list.ts';
import type { Rows } from '#web/views/list/rows.ts';

const isolates = /[\u2066-\u2069]/g;
const runsAsFormula = /^[=+\-@\t\r\n]/;

/**
 * Rows as comma-separated values of RFC 4180, in UTF-8 with a mark at the beginning by which spreadsheets know that: the row as a sentence, then every column of the
 * tab, shown or not. What a spreadsheet would run as a formula begins with an apostrophe.
 */
export function csv(rows: Rows, chosen: readonly number[], tab: ListTab, head: (column: ListColumn | 'sentence') => string): string {
  const columns = listColumns[tab];
  const lines = chosen.map((at) => [rows.said(at), ...columns.map((column) => rows.cell(at, column).text)]);
  return `\uFEFF${[[head('sentence'), ...columns.map(head)], ...lines].map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`;
}

function quoted(cell: string): string {
  const text = cell.replaceAll(isolates, '');
  return `"${(runsAsFormula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
