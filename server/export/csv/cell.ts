/** How a text begins that a spreadsheet would take for a formula, apostrophes of ours before it included. */
const formula = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** A cell of CSV. A text that a spreadsheet would run has an apostrophe before it, which shows it as a text; numbers stand as they are. */
export function csvCell(cell: string | number | boolean | null): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  const text = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}
