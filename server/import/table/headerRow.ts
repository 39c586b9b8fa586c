import type { TableRow, TopRow } from '#server/import/table/tableFormat.ts';
import { said, type Said } from '#server/import/words/said.ts';

const mostTop = 15;
const mostLetters = 200;

/** The names of the columns of a table, the line on which they stand, and the first rows as they stand, from which a person chooses them. */
export type Headed = { readonly header: readonly string[]; readonly line: number; readonly top: readonly TopRow[] };

/** Finds the row that names the columns: the first that holds anything, or the first from a line on. Null where there is none. */
export async function headedBy(rows: AsyncIterable<TableRow>, from: number | null): Promise<Headed | null> {
  const top: TopRow[] = [];
  let header: TableRow | null = null;
  for await (const row of rows) {
    if (top.length < mostTop) top.push({ line: row.lineFrom, cells: row.cells.map((cell) => cell.trim().slice(0, mostLetters)) });
    if (header === null && row.lineFrom >= (from ?? 1)) header = row;
    if (header !== null && top.length === mostTop) break;
  }
  return header && { header: header.cells.map((cell) => cell.normalize('NFC').trim()), line: header.lineFrom, top };
}

/** What is told of rows above a header, which are not read. */
export function saidAbove({ line, top: [first] }: Headed, file: string): readonly Said[] {
  if (first === undefined || first.line >= line) return [];
  return [said('aboveHeader', { file, line: `${line}`, words: first.cells.filter((cell) => cell !== '').join(' ') })];
}

/** The rows of a table that stand below its header. */
export async function* belowLine(rows: AsyncIterable<TableRow>, line: number): AsyncIterable<TableRow> {
  for await (const row of rows) if (row.lineFrom > line) yield row;
}

/** Whether a title may stand above the names of the columns: the first row holds one cell, and one of those below it more. */
export function mayBeTitled(top: readonly TopRow[]): boolean {
  return headerBelowTitle(top) !== null;
}

/** The first line below such a title that holds more than one cell, and so may name the columns; null where there is no such title. */
export function headerBelowTitle([first, ...others]: readonly TopRow[]): number | null {
  const filled = (row: TopRow | undefined): number => row?.cells.filter((cell) => cell !== '').length ?? 0;
  return filled(first) === 1 ? (others.find((row) => filled(row) > 1)?.line ?? null) : null;
}
