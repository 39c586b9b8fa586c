import type { EntityKind } from '#graph-schema/generated/ontology.ts';
import { basename } from 'node:path';
import { describeKind } from '#graph-schema/ontology.ts';
import { createComplaintTally } from '#server/import/complaintTally.ts';
import type { PublishedAs, StreamedRecords } from '#server/import/importFormat.ts';
import { refusalOf } from '#server/import/importRefused.ts';
import { ImportStopped } from '#server/import/importStopped.ts';
import { listingOf } from '#server/import/listing.ts';
import { boundTables } from '#server/import/table/boundTables.ts';
import { readMapping } from '#server/import/table/mapping/readMapping.ts';
import { createMerging } from '#server/import/table/rows/merging.ts';
import { rowsSaid } from '#server/import/table/rowsSaid.ts';
import type { TableFile, TableFormat } from '#server/import/table/tableFormat.ts';
import { tableNotes } from '#server/import/table/tableNotes.ts';
import { tableParts } from '#server/import/table/tableParts.ts';
import { cellReader } from '#server/import/table/values/cellText.ts';
import { complaintOf } from '#server/import/words/complaintOf.ts';
import { said } from '#server/import/words/said.ts';

/** Tables to read by a mapping: the files, each with its format, and the file of the mapping. rowsOfAPart: how many rows are written together; told: rows that were read so far; stop ends it. */
export type MappedFiles = {
  readonly files: readonly { readonly file: string; readonly format: TableFormat }[];
  readonly mapping: string;
  readonly published: PublishedAs;
  readonly rowsOfAPart?: number;
  readonly stop: AbortSignal;
  told: (rows: number) => void;
};

/** What the rows of tables say by a mapping. Reads them once whole. Throws ImportRefused with all that is wrong, by rows and columns. */
export async function mappedRecords({
  files,
  mapping: mappingFile,
  published,
  rowsOfAPart = 5_000,
  stop,
  told,
}: MappedFiles): Promise<StreamedRecords> {
  const mapping = await readMapping(mappingFile);
  const { encoding = null, separator = null, empty = [], title = null, publisher = null } = mapping.entry;
  const opened: TableFile[] = [];
  for (const { file, format } of files) opened.push(await format.open(file, { encoding, separator }));
  const called = published.title ?? title;
  if (called === null && opened.length > 1) throw refusalOf([mapping.complaint([], said('noTitle'))]);
  const listings = new Map(
    opened.map(
      ({ file, sha256 }) =>
        [
          file,
          listingOf({ title: called ?? basename(file), publisher: published.publisher ?? publisher }, { path: file, sha256 }),
        ] as const,
    ),
  );
  const tables = boundTables(mapping, opened, listings);
  const clean = cellReader(empty);
  const tally = createComplaintTally();
  const merging = createMerging();
  const ties = new Set<string>();
  let [rows, selfTies, repeats, flowsAgain, unpaid] = [0, 0, 0, 0, 0];
  for (const table of tables)
    for await (const row of rowsSaid(table, clean, tally)) {
      rows += 1;
      selfTies += row.selfTies;
      unpaid += row.unpaid;
      for (const { id, source, target } of row.ties) {
        if (!source.isKeyed || !target.isKeyed) continue;
        if (ties.has(id)) repeats += 1;
        ties.add(id);
      }
      for (const fragment of row.fragments) {
        const isAgain = fragment.isKeyed && describeKind(fragment.kind).nature === 'FLOW' && merging.kindOf(fragment.id) !== null;
        if (isAgain) flowsAgain += 1;
        const wrong = merging.add(fragment, row.lineFrom);
        if (wrong !== null)
          tally.add({ ...complaintOf({ file: table.file, line: row.lineFrom, column: 1 }, wrong), fault: 'two entities of one key' });
      }
      if (rows % rowsOfAPart === 0) told(rows);
      if (stop.aborted) throw new ImportStopped(false);
    }
  const complaints = tally.all();
  if (complaints.length > 0) throw refusalOf(complaints);
  if (rows === 0) throw refusalOf(opened.map(({ file }) => complaintOf({ file, line: 1, column: 1 }, said('noRow'))));
  ties.clear();
  const publishers = new Map<string, EntityKind>([...listings.values()].map(({ publisher: by }) => [by.id, by.kind] as const));
  return {
    rows,
    listings: [...listings.values()],
    notes: [
      ...opened.flatMap((each) => each.said),
      ...tableNotes(tables, { selfTies, repeats, flowsAgain, unpaid, conflicts: merging.conflicts() }),
    ],
    parts: () => tableParts(tables, clean, merging, rowsOfAPart),
    kindOf: (id) => merging.kindOf(id) ?? publishers.get(id) ?? null,
  };
}
