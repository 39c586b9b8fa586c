import { basename } from 'node:path';
import type { EntityKind } from '#graph-schema/generated/ontology.ts';
import type { Id } from '#server/domain/id.ts';
import { isTie } from '#server/import/followTheMoney/joined.ts';
import { kindOf } from '#server/import/followTheMoney/kinds.ts';
import type { FileCheck } from '#server/import/followTheMoney/checkOf.ts';
import type { BoundMapping } from '#server/import/followTheMoneyMapping/boundMapping.ts';
import { readRows, type RowsRead } from '#server/import/followTheMoneyMapping/readRows.ts';
import { rowChecks, rowParts, type RowParts } from '#server/import/followTheMoneyMapping/rowParts.ts';
import { tablesOf, type SpokenTable } from '#server/import/followTheMoneyMapping/tablesOf.ts';
import { createComplaintTally } from '#server/import/complaintTally.ts';
import { waitingCounted } from '#server/import/graph/waitingNotes.ts';
import type { LeftOut, PublishedAs, ReadSoFar, StreamedRecords } from '#server/import/importFormat.ts';
import { refusalOf } from '#server/import/importRefused.ts';
import { createLeftLines, lineKey } from '#server/import/leftLines.ts';
import { listingOf } from '#server/import/listing.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';
import { complaintOf } from '#server/import/words/complaintOf.ts';
import { said, type Said } from '#server/import/words/said.ts';

const mostRounds = 100;
const mostWrong = 1_000;
const mostWaiting = 1_000;

/** How tables are read by a mapping. mostMade: how often rows may make an entity; mostRecords: how many records make a part, where not as many as suit a store. */
export type StreamedAs = {
  readonly published: PublishedAs;
  readonly told: ReadSoFar;
  readonly isLeaving: boolean;
  readonly stop: AbortSignal;
  readonly mostMade: number;
  readonly mostRecords?: number;
};

/** What rows make by a mapping, which is never all held. Where rows are left out, they are read again without these until nothing is wrong, as if they were not there. It is to be closed. Throws ImportRefused, ImportStopped. */
export async function streamedBy(
  mapping: BoundMapping,
  files: readonly string[],
  { published, told, isLeaving, stop, mostMade, mostRecords }: StreamedAs,
): Promise<StreamedRecords> {
  const tables = await tablesOf(mapping, files);
  const publisher = published.publisher ?? mapping.publisher;
  const title = published.title ?? mapping.label ?? mapping.dataset;
  const [listing, ...further] = tables.map(({ opened: { file, sha256 } }) =>
    listingOf({ title, publisher }, { path: file, sha256, readBy: mapping.readBy }),
  );
  if (listing === undefined) throw refusalOf([mapping.complaint([], said('ftmNoTable'))]);
  const listings = [listing, ...further] as const;
  const left = isLeaving ? createLeftLines() : null;
  const without = new Set<string>();
  const denied = new Set<string>();
  for (let round = 0; ; round += 1) {
    const as = { without, mostWrong: isLeaving ? Infinity : mostWrong, mostMade, listing, stop, told, denied };
    const rows = await readRows(mapping, tables, as);
    try {
      const parts: RowParts = { merged: rows.merged, listings, rows: rows.rows, denied, ...(mostRecords !== undefined && { mostRecords }) };
      const checked = rows.complaints.length > 0 && !isLeaving ? nothingChecked : checkedIn(parts, isLeaving);
      const complaints = rows.complaints.length > 0 ? rows.complaints : checked.complaints;
      if (left !== null && complaints.length > 0 && round < mostRounds) {
        left.add(complaints);
        for (const complaint of complaints) without.add(lineKey(complaint));
        rows.merged.close();
        continue;
      }
      if (complaints.length > 0) throw refusalOf(tallied(complaints));
      const leftOut = left?.leftOut(rows.rows) ?? null;
      refuseEmpty(mapping, tables, rows, leftOut);
      return streamedRecords(parts, leftOut, [...notesOf(mapping, tables, rows), ...checked.notes]);
    } catch (error) {
      rows.merged.close();
      throw error;
    }
  }
}

function streamedRecords(parts: RowParts, leftOut: LeftOut | null, notes: readonly Said[]): StreamedRecords {
  const { merged, listings, rows } = parts;
  const publishers = new Map<string, EntityKind>(listings.map(({ publisher }) => [publisher.id, publisher.kind]));
  const waitsAlone = new Set<Id>();
  return {
    rows,
    notes,
    leftOut: leftOut ?? { rows: 0, of: rows, complaints: [] },
    listings,
    parts: () => rowParts(parts, { leftOut, waitsAlone }),
    kindOf(id) {
      const record = merged.find(id);
      return record === null || isTie(record.listed) ? (publishers.get(id) ?? null) : kindOf(record.listed.schema);
    },
    waitsAlone: (claim) => waitsAlone.has(claim),
    close: merged.close,
  };
}

type Checked = { readonly complaints: readonly PlacedComplaint[]; readonly notes: readonly Said[] };

const nothingChecked: Checked = { complaints: [], notes: [] };

/** What is wrong with what rows made, and what is to be said of it. */
function checkedIn(parts: RowParts, isLeaving: boolean): Checked {
  const complaints: PlacedComplaint[] = [];
  const waits = new Map<string, number>();
  let shares = 0;
  for (const check of rowChecks(parts)) {
    complaints.push(...faultsIn(check, isLeaving));
    shares += check.shares;
    for (const each of check.waiting) {
      const words = waits.has(each) || waits.size < mostWaiting ? each : '';
      waits.set(words, (waits.get(words) ?? 0) + 1);
    }
    if (!isLeaving && complaints.length >= mostWrong) return { complaints, notes: [] };
  }
  return { complaints, notes: [...(shares > 0 ? [said('sharesKept', { count: shares })] : []), ...waitingCounted(waits)] };
}

function faultsIn({ file, faults, besideDenials }: FileCheck & { readonly file: string }, isLeaving: boolean): readonly PlacedComplaint[] {
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
function refuseEmpty({ file }: BoundMapping, tables: readonly SpokenTable[], { rows, merged }: RowsRead, left: LeftOut | null): void {
  if (left !== null && left.rows > 0 && left.rows === rows) throw refusalOf(left.complaints);
  if (rows === 0) throw refusalOf(tables.map(({ opened }) => complaintOf({ file: opened.file, line: 1, column: 1 }, said('noRow'))));
  if (merged.size() === 0) throw refusalOf([complaintOf({ file, line: 1, column: 1 }, said('ftmMakesNothing'))]);
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
