import { basename } from 'node:path';
import { refusalOf } from '#server/import/importRefused.ts';
import type { Listing } from '#server/import/listing.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';
import { boundTable, type BoundTable } from '#server/import/table/mapping/boundTable.ts';
import { columnsOf } from '#server/import/table/mapping/columnsOf.ts';
import type { Mapping } from '#server/import/table/mapping/readMapping.ts';
import type { Table, TableFile } from '#server/import/table/tableFormat.ts';
import { complaintOf } from '#server/import/words/complaintOf.ts';
import { said } from '#server/import/words/said.ts';

/** A table and what a mapping says of it. sheet: its number in its file, null where the file is one table; used: the columns that are named. */
export type MappedTable = Table & {
  readonly file: string;
  readonly sheet: number | null;
  readonly listing: Listing;
  readonly bound: readonly BoundTable[];
  readonly used: ReadonlySet<number>;
};

/** The tables of files that a mapping speaks of. Throws ImportRefused where it speaks of none of a file, of a table that is not there, or of columns that are not. */
export function boundTables(mapping: Mapping, files: readonly TableFile[], listings: ReadonlyMap<string, Listing>): readonly MappedTable[] {
  const complaints: PlacedComplaint[] = [];
  const spoken = new Set<number>();
  const found = files.flatMap(({ file, tables }) =>
    tables.flatMap((table, index): MappedTable[] => {
      const entries = mapping.entry.tables.flatMap((entry, number) => (isOf(entry, file, table, tables.length) ? [{ entry, number }] : []));
      const listing = listings.get(file);
      if (entries.length === 0 || listing === undefined) return [];
      for (const { number } of entries) spoken.add(number);
      const columns = columnsOf(table.header, (path, told) => void complaints.push(mapping.complaint(path, told)));
      const bound = entries.map(({ entry, number }) => boundTable(entry, ['tables', number], columns));
      return [{ ...table, file, sheet: table.name === null ? null : index + 1, listing, bound, used: columns.used }];
    }),
  );
  for (const { file, tables } of files) {
    if (found.some((each) => each.file === file)) continue;
    const sheets = tables.flatMap(({ name }) => (name === null ? [] : [JSON.stringify(name)]));
    const told = sheets.length > 1 ? said('whichSheet', { sheets: sheets.join(', ') }) : said('unspokenFile');
    complaints.push(complaintOf({ file, line: 1, column: 1 }, told));
  }
  for (const [number, { file, sheet }] of mapping.entry.tables.entries())
    if (!spoken.has(number))
      complaints.push(
        mapping.complaint(
          ['tables', number],
          said('noSuchTable', { which: file === undefined && sheet === undefined ? '' : `: ${[file, sheet].filter(Boolean).join(', ')}` }),
        ),
      );
  if (complaints.length > 0) throw refusalOf(complaints);
  return found;
}

function isOf(entry: { readonly file?: string; readonly sheet?: string }, file: string, { name }: Table, count: number): boolean {
  if (entry.file !== undefined && entry.file.toLowerCase() !== basename(file).toLowerCase()) return false;
  if (entry.sheet === undefined) return count === 1;
  return name !== null && entry.sheet.trim() === name.trim();
}
