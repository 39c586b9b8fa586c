import type { Batch, Complaint } from '#server/engine/batch.ts';
import { emptyBatch } from '#server/engine/batch.ts';
import type { RecordPart } from '#server/import/importFormat.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';
import type { MappedTable } from '#server/import/table/boundTables.ts';
import type { Merging } from '#server/import/table/rows/merging.ts';
import { rowRecorder, type RowRecords } from '#server/import/table/rows/rowRecords.ts';
import { rowsSaid } from '#server/import/table/rowsSaid.ts';
import { complaintOf } from '#server/import/words/complaintOf.ts';
import { said } from '#server/import/words/said.ts';
import type { LeftRows } from '#server/import/table/leftRows.ts';
import { listedDocuments } from '#server/import/listedDocuments.ts';

type Collected = { readonly [List in keyof RowRecords]: RowRecords[List][number][] } & {
  readonly places: Map<string, { readonly file: string; readonly line: number }>;
};

/** How much of a table is written together at most: a part ends with the row that comes to one of these. characters: of the rows as they are written. */
export type PartBound = { readonly rows: number; readonly records: number; readonly characters: number };

/** Large enough that what a change costs by itself is little, small enough that few records are in memory at once, whatever a row makes. */
export const usualPart: PartBound = { rows: 2_000, records: 5_000, characters: 1_000_000 };

/** The records of tables part by part, without the rows that are left out; the first holds the documents and who published them. */
export async function* tableParts(
  tables: readonly MappedTable[],
  clean: (cell: string) => string,
  merging: Merging,
  { ofAPart, left }: { readonly ofAPart: PartBound; readonly left: LeftRows | null },
): AsyncIterable<RecordPart> {
  const record = rowRecorder(merging);
  let rows = 0;
  let begun = listedDocuments(
    tables.map(({ listing }) => listing),
    left?.leftOut(0) ?? null,
  );
  let part = nothing();
  let [rowsIn, charactersIn] = [0, 0];
  for (const table of tables)
    for await (const row of rowsSaid(table, clean, () => undefined)) {
      rows += 1;
      rowsIn += 1;
      charactersIn += row.characters;
      if (left?.has(table, row) !== true) collect(part, record(table.listing, table.sheet, row), { file: table.file, line: row.lineFrom });
      if (rowsIn < ofAPart.rows && recordsIn(part) < ofAPart.records && charactersIn < ofAPart.characters) continue;
      yield partOf(begun, part, rows, tables);
      [begun, part, rowsIn, charactersIn] = [emptyBatch, nothing(), 0, 0];
    }
  if (part.places.size > 0 || begun !== emptyBatch) yield partOf(begun, part, rows, tables);
}

function collect({ places, ...part }: Collected, records: RowRecords, place: { readonly file: string; readonly line: number }): void {
  part.entities.push(...records.entities);
  part.allegations.push(...records.allegations);
  part.relationships.push(...records.relationships);
  for (const list of [records.entities, records.allegations, records.relationships]) for (const { id } of list) places.set(id, place);
}

function nothing(): Collected {
  return { entities: [], allegations: [], relationships: [], places: new Map() };
}

function recordsIn({ entities, allegations, relationships }: Collected): number {
  return entities.length + allegations.length + relationships.length;
}

function partOf(
  begun: Batch,
  { entities, allegations, relationships, places }: Collected,
  rows: number,
  tables: readonly MappedTable[],
): RecordPart {
  const first = { file: tables[0]?.file ?? '', line: 1 };
  return {
    rows,
    batch: { ...begun, entities: [...begun.entities, ...entities], allegations, relationships },
    placed: (complaints) => complaints.map((complaint) => placed(complaint, places.get(complaint.id) ?? first)),
  };
}

function placed(
  { field, message, said: what, fault }: Complaint,
  place: { readonly file: string; readonly line: number },
): PlacedComplaint {
  const prefix = field === null ? '' : `${field}: `;
  const isEarlier = fault === 'rests on more' || fault === 'claim of another document';
  const at = { ...place, column: 1 };
  return {
    ...(isEarlier
      ? complaintOf(at, said('earlierEdition', { field: prefix }))
      : complaintOf(at, field === null ? what : said('atField', { field, what }))),
    fault: `${field?.replaceAll(/\d+/gu, '') ?? ''} ${fault ?? message}`,
  };
}
