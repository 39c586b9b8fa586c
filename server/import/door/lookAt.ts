import type { TableLook } from '#server/import/door/importJob.ts';
import type { ImportFormat } from '#server/import/importFormat.ts';
import { refusalOf } from '#server/import/importRefused.ts';
import { guessedMapping } from '#server/import/table/guess/guessedMapping.ts';
import type { Table } from '#server/import/table/tableFormat.ts';
import type { TableFormat } from '#server/import/table/tableFormat.ts';
import { tablesAt } from '#server/import/table/tablesAt.ts';

const mostRows = 8;
const mostLetters = 200;

/** The first rows of a table, and a mapping that its columns suggest. Of several files the first is looked at. Throws ImportRefused. */
export async function lookAt([file = '']: readonly string[], format: ImportFormat | TableFormat | null): Promise<TableLook> {
  const [found] = (await tablesAt([file], format, 'to be guessed')) ?? [];
  if (found === undefined) throw refusalOf([{ file, line: 1, column: 1, message: 'is no table' }]);
  const opened = await found.format.open(file, { encoding: null, separator: null });
  return {
    tables: await Promise.all(opened.tables.map(firstOf)),
    said: opened.said,
    mapping: await guessedMapping(opened),
  };
}

async function firstOf({ name, header, rows }: Table): Promise<TableLook['tables'][number]> {
  const first: (readonly string[])[] = [];
  for await (const { cells } of rows()) {
    if (first.length === mostRows) return { name, header, rows: first, more: true };
    first.push(cells.map((cell) => (cell.length > mostLetters ? `${cell.slice(0, mostLetters)}…` : cell)));
  }
  return { name, header, rows: first, more: false };
}
