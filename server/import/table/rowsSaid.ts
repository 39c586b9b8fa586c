import type { ComplaintTally } from '#server/import/complaintTally.ts';
import type { MappedTable } from '#server/import/table/boundTables.ts';
import { rowReader } from '#server/import/table/rows/rowReader.ts';
import type { RowSaid } from '#server/import/table/rows/rowSaid.ts';

const mostCells = 100;
const mostLetters = 200;

/** What each row of a table says; what is wrong goes to the tally, at its row and the number of its column. Throws ImportRefused where the file cannot be read. */
export async function* rowsSaid(table: MappedTable, clean: (cell: string) => string, tally: ComplaintTally | null): AsyncIterable<RowSaid> {
  const { file, header, listing } = table;
  const read = rowReader(listing, { tables: table.bound, used: table.used, clean });
  for await (const row of table.rows()) {
    const at = (column: number | null) => ({
      file,
      line: row.lineFrom,
      column: (column ?? 0) + 1,
      cells: row.cells.slice(0, mostCells).map((cell) => cell.slice(0, mostLetters)),
    });
    if (row.cells.length !== header.length) {
      const message = `has ${row.cells.length === 1 ? '1 cell' : `${row.cells.length} cells`}, and the table ${header.length} columns; see whether a separator or a quote is missing`;
      tally?.add({ ...at(null), message, fault: 'another number of cells' });
    }
    const told = new Set<string>();
    yield read(row, (column, message, fault) => {
      const complaint = `${column} ${message}`;
      if (told.has(complaint)) return;
      told.add(complaint);
      const name = column === null ? null : (header[column] ?? null);
      tally?.add({ ...at(column), message: name === null ? message : `${name}: ${message}`, fault: `${name ?? ''} ${fault}` });
    });
  }
}
