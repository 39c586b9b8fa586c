/** How a text begins that a spreadsheet runs: what it takes for a formula, whatever spaces, hidden signs and apostrophes lead up to it; or an end of a line or a tab. */
const formula = /^'*[\s\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^'*[\t\r\n]/u;

/** Whether a spreadsheet may run a text of a cell. Apostrophes before a formula count as a part of it, so that one that is put before the text can be told from its own. */
export function runsAsFormula(text: string): boolean {
  return formula.test(text);
}
