import { runsAsFormula } from '#graph-schema/runsAsFormula.ts';

/** A cell of CSV. A text that a spreadsheet would run has an apostrophe before it, which shows it as a text; numbers stand as they are. */
export function csvCell(cell: string | number | boolean | null): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  const text = runsAsFormula(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}
