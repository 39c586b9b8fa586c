import type { EntityKind } from '#graph-schema/generated/ontology.ts';
import { basename } from 'node:path';
import type { PublishedAs, StreamedRecords } from '#server/import/importFormat.ts';
import { refusalOf } from '#server/import/importRefused.ts';
import { listingOf } from '#server/import/listing.ts';
import { boundTables } from '#server/import/table/boundTables.ts';
import { readMapping } from '#server/import/table/mapping/readMapping.ts';
import type { TableFile, TableFormat } from '#server/import/table/tableFormat.ts';
import { tableNotes } from '#server/import/table/tableNotes.ts';
import { tableParts, usualPart, type PartBound } from '#server/import/table/tableParts.ts';
import { createLeftRows } from '#server/import/table/leftRows.ts';
import { surveyedRows } from '#server/import/table/surveyedRows.ts';
import { cellReader } from '#server/import/table/values/cellText.ts';
import { complaintOf } from '#server/import/words/complaintOf.ts';
import { said } from '#server/import/words/said.ts';

/** Tables to read by a mapping: the files, each with its format, and the file of the mapping. ofAPart: how much is written together, by default as usualPart says; isLeaving: whether rows with a fault are left out, where else one refuses all; told: rows that were read so far; stop ends it. */
export type MappedFiles = {
  readonly files: readonly { readonly file: string; readonly format: TableFormat }[];
  readonly mapping: string;
  readonly published: PublishedAs;
  readonly ofAPart?: PartBound;
  readonly isLeaving?: boolean;
  readonly stop: AbortSignal;
  told: (rows: number) => void;
};

/** What the rows of tables say by a mapping. Reads them once whole, and more often where rows are left out of whom others speak. Throws ImportRefused with all that is wrong, by rows and columns. */
export async function mappedRecords({
  files,
  mapping: mappingFile,
  published,
  ofAPart = usualPart,
  isLeaving = false,
  stop,
  told,
}: MappedFiles): Promise<StreamedRecords> {
  const mapping = await readMapping(mappingFile);
  const { title = null, publisher = null, ...readBy } = mapping.entry;
  const { encoding = null, separator = null, header = null, empty = [] } = readBy;
  const opened: TableFile[] = [];
  for (const { file, format } of files) opened.push(await format.open(file, { encoding, separator, header }));
  const called = published.title ?? title;
  if (called === null && opened.length > 1) throw refusalOf([mapping.complaint([], said('noTitle'))]);
  const listings = new Map(
    opened.map(
      ({ file, sha256 }) =>
        [
          file,
          listingOf({ title: called ?? basename(file), publisher: published.publisher ?? publisher }, { path: file, sha256, readBy }),
        ] as const,
    ),
  );
  const tables = boundTables(mapping, opened, listings);
  const clean = cellReader(empty);
  const left = isLeaving ? createLeftRows() : null;
  const { rows, merging, seen, complaints } = await surveyedRows(tables, { clean, left, toldEvery: ofAPart.rows, stop, told });
  const leftOut = left?.leftOut(rows) ?? { rows: 0, of: rows, complaints: [] };
  const noRows = rows === 0 ? opened.map(({ file }) => complaintOf({ file, line: 1, column: 1 }, said('noRow'))) : leftOut.complaints;
  const wrong = complaints.length === 0 && leftOut.rows === rows ? noRows : complaints;
  if (wrong.length > 0) {
    merging.close();
    throw refusalOf(wrong);
  }
  const publishers = new Map<string, EntityKind>([...listings.values()].map(({ publisher: by }) => [by.id, by.kind] as const));
  return {
    rows,
    listings: [...listings.values()],
    notes: [
      ...opened.flatMap((each) => each.said),
      ...tableNotes(tables, { ...seen, conflicts: merging.conflicts(), apart: merging.apart }),
    ],
    leftOut,
    parts: () => tableParts(tables, clean, merging, { ofAPart, left }),
    kindOf: (id) => merging.kindOf(id) ?? publishers.get(id) ?? null,
    close: merging.close,
  };
}
