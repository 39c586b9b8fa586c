import { basename } from 'node:path';
import type { BoundMapping, BoundQuery } from '#server/import/followTheMoneyMapping/boundMapping.ts';
import { refusalOf } from '#server/import/importRefused.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';
import { csv } from '#server/import/table/csv/csv.ts';
import { WritingDoubtful } from '#server/import/table/csv/writingDoubtful.ts';
import { asFound, type TableFile } from '#server/import/table/tableFormat.ts';
import { complaintOf } from '#server/import/words/complaintOf.ts';
import { said } from '#server/import/words/said.ts';

/** A table that a mapping speaks of, with the queries that do. columns: the place of each column that they name. */
export type SpokenTable = {
  readonly opened: TableFile;
  readonly queries: readonly BoundQuery[];
  readonly columns: ReadonlyMap<string, number>;
};

/** The tables of a mapping among files, each found by its name alone, and opened. Throws ImportRefused where one is not there, is there twice, or lacks a column that is named. */
export async function tablesOf(
  { queries, complaint, file: mapping }: BoundMapping,
  files: readonly string[],
): Promise<readonly SpokenTable[]> {
  const complaints: PlacedComplaint[] = [];
  const spoken = new Map<string, BoundQuery[]>();
  for (const query of queries)
    for (const { name, path } of query.files) {
      const [file, second] = files.filter((each) => isCalled(each, name));
      if (file === undefined) complaints.push(complaint(path, said('ftmNotBrought', { name })));
      else if (second !== undefined) complaints.push(complaint(path, said('ftmBroughtTwice', { name })));
      else spoken.set(file, [...(spoken.get(file) ?? []), ...(spoken.get(file)?.includes(query) === true ? [] : [query])]);
    }
  if (complaints.length > 0) throw refusalOf(complaints);
  const tables: SpokenTable[] = [];
  for (const [file, own] of spoken) {
    const opened = await openedCsv(file);
    const header = opened.tables[0]?.header ?? [];
    const columns = new Map<string, number>();
    for (const query of own)
      for (const [name, path] of query.columns) {
        const place = header.indexOf(name);
        if (place === -1)
          complaints.push(complaint(path, said('ftmNoColumn', { file: basename(file), name, known: header.slice(0, 50).join(', ') })));
        else if (header.includes(name, place + 1)) complaints.push(complaint(path, said('ftmColumnTwice', { file: basename(file), name })));
        else columns.set(name, place);
      }
    tables.push({ opened, queries: own, columns });
  }
  if (complaints.length > 0) throw refusalOf(complaints);
  if (tables.length === 0) throw refusalOf([complaintOf({ file: mapping, line: 1, column: 1 }, said('ftmNoTable'))]);
  return tables;
}

/** Whether a file has a name, whatever its capitals. */
export function isCalled(file: string, name: string): boolean {
  return basename(file).normalize('NFC').toLowerCase() === name.toLowerCase();
}

/** A table as FollowTheMoney reads it: nothing in a mapping says how it is written, so what is doubtful is not asked for. */
async function openedCsv(file: string): Promise<TableFile> {
  try {
    return await csv.open(file, asFound);
  } catch (error) {
    if (!(error instanceof WritingDoubtful)) throw error;
    throw refusalOf([complaintOf({ file, line: 1, column: 1 }, said('ftmWriting'))], { cause: error });
  }
}
