import { basename } from 'node:path';
import { batchOf } from '#server/import/followTheMoney/batchOf.ts';
import { recordsOf, type ReadFile } from '#server/import/followTheMoney/recordsOf.ts';
import type { BoundMapping } from '#server/import/followTheMoneyMapping/boundMapping.ts';
import { readFollowTheMoneyMapping } from '#server/import/followTheMoneyMapping/readMapping.ts';
import { readRows, type RowsRead } from '#server/import/followTheMoneyMapping/readRows.ts';
import { isCalled, tablesOf, type SpokenTable } from '#server/import/followTheMoneyMapping/tablesOf.ts';
import { endsWithOneOf } from '#server/import/filesAt.ts';
import { beginningOf } from '#server/import/formatIn.ts';
import type { ImportFormat, LeftOut, PublishedAs, ReadRecords, ReadSoFar } from '#server/import/importFormat.ts';
import { refusalOf } from '#server/import/importRefused.ts';
import { createLeftLines, lineKey } from '#server/import/leftLines.ts';
import { listingOf, type Listing } from '#server/import/listing.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';
import { createComplaintTally } from '#server/import/complaintTally.ts';
import { csv } from '#server/import/table/csv/csv.ts';
import { complaintOf } from '#server/import/words/complaintOf.ts';
import { said, type Said } from '#server/import/words/said.ts';
import { together } from '#server/import/zip/together.ts';

const mostRounds = 100;
const mostWrong = 1_000;
const endings = ['.yaml', '.yml'];
const signs = [/^\s+(?:-\s+)?(["']?)quer(?:y|ies)\1\s*:/mu, /^\s*(?:-\s+)?(["']?)(?:csv_urls?|database)\1\s*:/mu];

/** Tables as CSV, and a mapping of FollowTheMoney that says which entities their rows make. Each table is a document of its publisher, and what its rows make is read as entities of FollowTheMoney are. */
export const followTheMoneyMapping: ImportFormat = {
  name: 'followTheMoneyMapping',
  endings,
  recognizes: isMapping,
  leavesOut: true,
  tables: {
    endings: csv.endings,
    signs,
    spokenOfBy: async (file) => (await readFollowTheMoneyMapping(file)).queries.flatMap(({ files }) => files.map(({ name }) => name)),
  },
  async read({ path, files, published, told = () => undefined, isLeaving = false }) {
    const begun = await Promise.all(files.map(async (file) => ({ file, isOne: isMapping(await beginningOf(file)) })));
    const found = begun.flatMap(({ file, isOne }) => (isOne ? [file] : []));
    const named = found.length > 0 ? found : files.filter((file) => endsWithOneOf(file, endings));
    if (named.length === 0) throw refusalOf([complaintOf({ file: path, line: 1, column: 1 }, said('ftmNoMapping'))]);
    const mappings: BoundMapping[] = [];
    for (const file of named) mappings.push(await readFollowTheMoneyMapping(file));
    const tables = files.filter((file) => !named.includes(file));
    const spoken = mappings.flatMap(({ queries }) => queries.flatMap((query) => query.files));
    const others = tables.filter((file) => !spoken.some(({ name }) => isCalled(file, name)));
    if (others.length > 0) throw refusalOf(others.map((file) => complaintOf({ file, line: 1, column: 1 }, said('ftmUnspoken'))));
    const read: ReadRecords[] = [];
    for (const mapping of mappings) read.push(await readBy(mapping, tables, { published, told, isLeaving }));
    const [only, second] = read;
    return only !== undefined && second === undefined ? only : together(read, []);
  },
};

function isMapping(beginning: string): boolean {
  return signs.every((each) => each.test(beginning));
}

type ReadAs = { readonly published: PublishedAs; readonly told: ReadSoFar; readonly isLeaving: boolean };

/** What rows make by a mapping. Where rows are left out, they are read again without these until nothing is wrong, as if they were not there. */
async function readBy(mapping: BoundMapping, files: readonly string[], { published, told, isLeaving }: ReadAs): Promise<ReadRecords> {
  const tables = await tablesOf(mapping, files);
  const publisher = published.publisher ?? mapping.publisher;
  const title = published.title ?? mapping.label ?? mapping.dataset;
  const listings = tables.map(({ opened: { file, sha256 } }) =>
    listingOf({ title, publisher }, { path: file, sha256, readBy: mapping.readBy }),
  );
  const left = isLeaving ? createLeftLines() : null;
  const without = new Set<string>();
  const denied = new Set<string>();
  for (let round = 0; ; round += 1) {
    const rows = await readRows(mapping, tables, { without, mostWrong: isLeaving ? Infinity : mostWrong, told, denied });
    const read = rows.complaints.length > 0 && !isLeaving ? [] : filesOf(listings, rows, denied);
    const complaints = rows.complaints.length > 0 ? rows.complaints : read.flatMap((each) => faultsIn(each, isLeaving));
    if (left !== null && complaints.length > 0 && round < mostRounds) {
      left.add(complaints);
      for (const complaint of complaints) without.add(lineKey(complaint));
      continue;
    }
    if (complaints.length > 0) throw refusalOf(tallied(complaints));
    const leftOut = left?.leftOut(rows.rows);
    refuseEmpty(mapping, tables, rows, leftOut);
    const records = recordsOf(read, { first: mapping.file, complaints: [], leftOut });
    return { ...records, notes: [...notesOf(mapping, tables, rows), ...(records.notes ?? [])] };
  }
}

function filesOf(listings: readonly Listing[], { merged }: RowsRead, denied: Set<string>): readonly ReadFile[] {
  const records = [...merged.records().values()];
  const documents = new Map(listings.map(({ path, document }) => [path, document.id] as const));
  return listings.map((listing) => ({
    file: listing.path,
    ...batchOf(listing, records, (file) => documents.get(file) ?? listing.document.id, denied),
  }));
}

function faultsIn({ file, faults, besideDenials }: ReadFile, isLeaving: boolean): readonly PlacedComplaint[] {
  return [...faults, ...(isLeaving ? besideDenials : [])].map(({ line, said: wrong }) => ({
    ...complaintOf({ file, line, column: 1 }, wrong),
    fault: wrong.code,
    cells: [],
  }));
}

function tallied(complaints: readonly PlacedComplaint[]): readonly PlacedComplaint[] {
  const tally = createComplaintTally();
  for (const complaint of complaints) tally.add(complaint);
  return tally.all();
}

/** Throws ImportRefused where rows make nothing. */
function refuseEmpty({ file }: BoundMapping, tables: readonly SpokenTable[], { rows, merged }: RowsRead, left?: LeftOut): void {
  if (left !== undefined && left.rows > 0 && left.rows === rows) throw refusalOf(left.complaints);
  if (rows === 0) throw refusalOf(tables.map(({ opened }) => complaintOf({ file: opened.file, line: 1, column: 1 }, said('noRow'))));
  if (merged.records().size === 0) throw refusalOf([complaintOf({ file, line: 1, column: 1 }, said('ftmMakesNothing'))]);
}

function notesOf(
  { file, unfollowed }: BoundMapping,
  tables: readonly SpokenTable[],
  { merged: { apart, contradicted, unnamed }, filtered, lacking }: RowsRead,
): readonly Said[] {
  const unused = tables.flatMap(({ opened, columns }) => {
    const others = (opened.tables[0]?.header ?? []).filter((name) => !columns.has(name)).map((name) => JSON.stringify(name));
    return others.length === 0 ? [] : [said('unused', { table: opened.file, columns: others.join(', ') })];
  });
  return [
    ...tables.flatMap(({ opened }) => opened.said),
    ...unused,
    ...(unfollowed.length === 0 ? [] : [said('ftmUnfollowed', { file: basename(file), keys: unfollowed.join(', ') })]),
    ...(filtered === 0 ? [] : [said('ftmFiltered', { count: filtered })]),
    ...lacking.map(({ of, name, count }) => said(of, { count, name })),
    ...(apart.count() === 0 ? [] : [said('namesOfKey', { count: apart.count(), names: apart.shown() })]),
    ...(contradicted.count() === 0 ? [] : [said('ftmContradicted', { count: contradicted.count(), names: contradicted.shown() })]),
    ...(unnamed.count() === 0 ? [] : [said('ftmUnnamedKeys', { count: unnamed.count(), names: unnamed.shown() })]),
  ];
}
