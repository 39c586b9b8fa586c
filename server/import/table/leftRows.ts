import type { LeftOut } from '#server/import/importFormat.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';
import { createComplaintTally } from '#server/import/complaintTally.ts';
import type { MappedTable } from '#server/import/table/boundTables.ts';
import type { Fragment, RowSaid } from '#server/import/table/rows/rowSaid.ts';
import { describeKind } from '#graph-schema/ontology.ts';

/** Of each fault that rows are left out for, how many of them are named; the others are counted. */
const mostNamed = 1_000;

/** Rows of tables that are left out for a fault in them, as a person chose, and of whom they alone tell anything. */
export type LeftRows = {
  has: (table: MappedTable, row: RowSaid) => boolean;
  add: (table: MappedTable, row: RowSaid, complaints: readonly PlacedComplaint[]) => void;
  /** What is known of one of whom a row that is left out tells something; the line of that row, null of anybody else. */
  lineOf: (id: string) => number | null;
  /** Those of whom rows that are left out tell something. */
  ids: () => Iterable<string>;
  count: () => number;
  /** The rows that are left out, of that many. */
  leftOut: (of: number) => LeftOut;
};

/** Nothing left out yet. */
export function createLeftRows(): LeftRows {
  const lines = new Map<MappedTable, Set<number>>();
  const told = new Map<string, number>();
  const tally = createComplaintTally(mostNamed);
  let count = 0;
  return {
    has: (table, { lineFrom }) => lines.get(table)?.has(lineFrom) ?? false,
    add(table, row, complaints) {
      const own = lines.get(table) ?? new Set<number>();
      lines.set(table, own.add(row.lineFrom));
      for (const fragment of row.fragments) if (tells(fragment) && !told.has(fragment.id)) told.set(fragment.id, row.lineFrom);
      for (const { cells: _, ...complaint } of complaints) tally.add(complaint);
      count += 1;
    },
    lineOf: (id) => told.get(id) ?? null,
    ids: () => told.keys(),
    count: () => count,
    leftOut: (of) => ({ rows: count, of, complaints: tally.all() }),
  };
}

/** Whether a row says more of an entity than its key: a name, or of a payment anything. */
function tells({ isKeyed, kind, names, properties }: Fragment): boolean {
  if (!isKeyed) return false;
  return describeKind(kind).nature === 'FLOW' ? properties.length > 0 : names.length > 0;
}
