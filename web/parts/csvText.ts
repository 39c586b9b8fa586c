import { runsAsFormula } from '#graph-schema/runsAsFormula.ts';

const byteOrderMark = '\uFEFF';
const isolates = /[\u2066-\u2069]/gu;

/**
 * Lines of cells as comma-separated values of RFC 4180, in UTF-8 with a mark at the beginning by which spreadsheets know that. What a spreadsheet
 * would run as a formula, whatever leads up to it, begins with an apostrophe.
 */
export function csvText(lines: readonly (readonly string[])[]): string {
  return `${byteOrderMark}${lines.map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`;
}

function quoted(cell: string): string {
  const text = cell.replaceAll(isolates, '');
  return `"${(runsAsFormula(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
