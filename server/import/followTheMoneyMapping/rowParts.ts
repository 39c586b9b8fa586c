import type { EntityRecord } from '#server/domain/entity.ts';
import type { Id } from '#server/domain/id.ts';
import { emptyBatch } from '#server/engine/batch.ts';
import { batchOf, entityAt, type DocumentOf } from '#server/import/followTheMoney/batchOf.ts';
import type { ListedAt } from '#server/import/followTheMoney/listedAt.ts';
import { checkOf, type FileCheck } from '#server/import/followTheMoney/checkOf.ts';
import type { Find } from '#server/import/followTheMoney/joined.ts';
import { placedIn } from '#server/import/followTheMoney/recordsOf.ts';
import type { MergedRows } from '#server/import/followTheMoneyMapping/mergedRows.ts';
import type { LeftOut, RecordPart } from '#server/import/importFormat.ts';
import { listedDocuments } from '#server/import/listedDocuments.ts';
import { listedId } from '#server/import/listedId.ts';
import type { Listing } from '#server/import/listing.ts';

const recordsOfAPart = 2_500;

/** What rows made, to be written part by part. listings: the files of a list, which have one id; mostRecords: how many records make a part. */
export type RowParts = {
  readonly merged: MergedRows;
  readonly listings: readonly [Listing, ...Listing[]];
  readonly rows: number;
  readonly denied: Set<string>;
  readonly mostRecords?: number;
};

/** Records that rows made, some at a time, all of those of a row together. row: up to which they are read; find: whom an id of theirs names. */
type SomeRecords = { readonly records: readonly ListedAt[]; readonly row: number; readonly find: Find };

function* someRecords({ merged, listings, rows, mostRecords = recordsOfAPart }: RowParts): Iterable<SomeRecords> {
  let records: ListedAt[] = [];
  let last = 0;
  for (const { record, row } of merged.records()) {
    if (records.length >= mostRecords && row !== last) {
      yield { records, row: last, find: finding(merged, listings) };
      records = [];
    }
    records.push(record);
    last = row;
  }
  if (records.length > 0) yield { records, row: rows, find: finding(merged, listings) };
}

/** Finds whom an id names; what was found once is kept. */
function finding(merged: MergedRows, listings: RowParts['listings']): Find {
  const [first] = listings;
  const documentOf = documentIn(listings);
  const known = new Map<string, EntityRecord | null>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const record = merged.find(listedId(first, id));
    const found = record === null ? null : entityAt(record, first, documentOf);
    known.set(id, found);
    return found;
  };
}

/** Looks at what rows made, some at a time. */
export function* rowChecks(parts: RowParts): Iterable<FileCheck & { readonly file: string }> {
  const { listings, denied } = parts;
  for (const { records, find } of someRecords(parts))
    for (const listing of listings) yield { file: listing.path, ...checkOf(listing, records, { find, denied }) };
}

/** The parts of what rows made. The first holds the documents; whom a part names stands in it or in one before, so that it may be written by itself. leftOut: what is left out; waitsAlone: takes the claims that do. */
export async function* rowParts(
  parts: RowParts,
  { leftOut, waitsAlone }: { readonly leftOut: LeftOut | null; readonly waitsAlone: Set<Id> },
): AsyncIterable<RecordPart> {
  const { merged, listings, denied } = parts;
  const written = new Uint8Array(merged.size());
  const isNew = (id: string): boolean => {
    const number = merged.numberOf(id);
    if (number === null || written[number] === 1) return false;
    written[number] = 1;
    return true;
  };
  let begun = listedDocuments(listings, leftOut);
  for (const { records, row, find } of someRecords(parts)) {
    const files = listings.map((listing) => ({ file: listing.path, ...batchOf(listing, records, { find, denied }) }));
    for (const file of files) for (const id of file.waitsAlone) waitsAlone.add(id);
    const entities = files.flatMap(({ batch }) => batch.entities.filter(({ id }) => isNew(id)));
    const allegations = files.flatMap(({ batch }) => batch.allegations);
    const relationships = files.flatMap(({ batch }) => batch.relationships);
    const named = [...allegations.flatMap(({ about }) => about), ...relationships.flatMap(({ source, target }) => [source, target])];
    const others = named.filter(isNew).flatMap((id) => merged.find(id) ?? []);
    const documentOf = documentIn(listings);
    const placed = [
      ...files,
      ...others.map(({ file, line, listed: { id } }) => ({ file, lines: new Map([[listedId(listings[0], id), line]]) })),
    ];
    yield {
      rows: row,
      batch: {
        ...begun,
        entities: [...begun.entities, ...entities, ...others.flatMap((each) => entityAt(each, listings[0], documentOf) ?? [])],
        allegations,
        relationships,
      },
      placed: (complaints) => complaints.map((complaint) => placedIn(complaint, placed, listings[0].path)),
    };
    begun = emptyBatch;
  }
}

function documentIn(listings: RowParts['listings']): DocumentOf {
  const documents = new Map(listings.map(({ path, document }) => [path, document.id] as const));
  return (file) => documents.get(file) ?? listings[0].document.id;
}
