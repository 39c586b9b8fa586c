import type { PlacedComplaint } from '#server/import/placedComplaint.ts';
import type { MappedTable } from '#server/import/table/boundTables.ts';
import { rowReader } from '#server/import/table/rows/rowReader.ts';
import type { RowSaid } from '#server/import/table/rows/rowSaid.ts';
import { complaintOf } from '#server/import/words/complaintOf.ts';
import { said } from '#server/import/words/said.ts';

const mostCells = 100;
const mostLetters = 200;

/** What each row of a table says; what is wrong with it is told before, at its row and the number of its column. Throws ImportRefused where the file cannot be read. */
export async function* rowsSaid(
  table: MappedTable,
  clean: (cell: string) => string,
  wrong: (complaint: PlacedComplaint) => void,
): AsyncIterable<RowSaid> {
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
      const cells = said('cells', { count: row.cells.length, columns: `${header.length}` });
      wrong({ ...complaintOf(at(null), cells), fault: 'another number of cells' });
    }
    const told = new Set<string>();
    yield read(row, (column, words) => {
      const once = `${column} ${JSON.stringify(words)}`;
      if (told.has(once)) return;
      told.add(once);
      const name = column === null ? null : (header[column] ?? null);
      wrong({ ...complaintOf(at(column), name === null ? words : { ...words, of: name }), fault: `${name ?? ''} ${words.code}` });
    });
  }
}
