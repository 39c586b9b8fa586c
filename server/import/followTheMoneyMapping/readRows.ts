import { isSaidAgainst, pairsIn } from '#server/import/followTheMoney/saysAgainst.ts';
import type { BoundMapping } from '#server/import/followTheMoneyMapping/boundMapping.ts';
import { createMergedRows, type MergedRows } from '#server/import/followTheMoneyMapping/mergedRows.ts';
import { passes, rowEntities, type LackingOf, type RowCells } from '#server/import/followTheMoneyMapping/rowEntities.ts';
import type { SpokenTable } from '#server/import/followTheMoneyMapping/tablesOf.ts';
import { mayDeny } from '#server/import/graph/besideDenials.ts';
import type { ReadSoFar } from '#server/import/importFormat.ts';
import { refusalOf } from '#server/import/importRefused.ts';
import { ImportStopped } from '#server/import/importStopped.ts';
import { lineKey } from '#server/import/leftLines.ts';
import type { Listing } from '#server/import/listing.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';
import { wrongSign } from '#server/domain/signs.ts';
import type { TableRow } from '#server/import/table/tableFormat.ts';
import { cellReader } from '#server/import/table/values/cellText.ts';
import { complaintOf } from '#server/import/words/complaintOf.ts';
import { said, type Said } from '#server/import/words/said.ts';
import { hash } from 'node:crypto';

/** How many bytes what rows make may take in a file. */
const mostSpilled = 4_000_000_000;
const toldEvery = 1_000;

/** What rows make by a mapping. rows: how many there are, those that are passed over among them; filtered: how many no query takes; lacking: of how many rows an entity was not made, by why and its name. */
export type RowsRead = {
  readonly merged: MergedRows;
  readonly rows: number;
  readonly filtered: number;
  readonly lacking: readonly { readonly of: LackingOf; readonly name: string; readonly count: number }[];
  readonly complaints: readonly PlacedComplaint[];
};

/** How rows are read. without: rows that are passed over, by lineKey; mostWrong: after how many complaints no more are looked for; mostMade: how often rows may make an entity; listing: one of the list; stop: a person ends it; denied: takes the pairs of whom a row that is wrong may deny that they are tied. */
export type RowsReading = {
  readonly without: ReadonlySet<string>;
  readonly mostWrong: number;
  readonly mostMade: number;
  readonly listing: Listing;
  readonly stop: AbortSignal;
  readonly told: ReadSoFar;
  readonly denied: Set<string>;
};

/** Reads all rows of tables by what a mapping says of them. A row that is wrong in itself is taken for nothing. What they make is to be closed. Throws ImportRefused, ImportStopped. */
export async function readRows(mapping: BoundMapping, tables: readonly SpokenTable[], reading: RowsReading): Promise<RowsRead> {
  const merged = createMergedRows(reading.listing);
  try {
    return await readTo(merged, mapping, tables, reading);
  } catch (error) {
    merged.close();
    throw error;
  }
}

async function readTo(
  merged: MergedRows,
  mapping: BoundMapping,
  tables: readonly SpokenTable[],
  { without, mostWrong, mostMade, stop, told, denied }: RowsReading,
): Promise<RowsRead> {
  const lacking = createLacking();
  const complaints: PlacedComplaint[] = [];
  let [rows, filtered, made] = [0, 0, 0];
  for (const table of tables) {
    const { file, tables: sheets } = table.opened;
    for await (const row of sheets[0]?.rows() ?? []) {
      rows += 1;
      if (rows % toldEvery === 0) told(rows, null);
      if (stop.aborted) throw new ImportStopped(false);
      if (without.has(lineKey({ file, line: row.lineFrom }))) continue;
      const { entities, wrong, isTaken } = readRow(mapping, table, row, { number: rows, merged, lacking: lacking.add, denied });
      if (!isTaken) filtered += 1;
      made += entities;
      const refused = (why: Said) => refusalOf([complaintOf({ file, line: row.lineFrom, column: 1 }, why)]);
      if (made > mostMade) throw refused(said('ftmTooMany', { most: `${mostMade}` }));
      if (merged.spilled() > mostSpilled) throw refused(said('ftmTooLarge', { most: `${mostSpilled / 1e9}` }));
      complaints.push(...wrong);
      if (complaints.length >= mostWrong) return { merged, rows, filtered, lacking: lacking.all(), complaints };
    }
  }
  return { merged, rows, filtered, lacking: lacking.all(), complaints };
}

function readRow(
  { dataset, queries }: BoundMapping,
  { opened: { file, tables }, queries: own, columns }: SpokenTable,
  row: TableRow,
  {
    number,
    merged,
    lacking,
    denied,
  }: { readonly number: number; readonly merged: MergedRows; readonly lacking: Lacks; readonly denied: Set<string> },
): { readonly entities: number; readonly wrong: readonly PlacedComplaint[]; readonly isTaken: boolean } {
  const wrong: PlacedComplaint[] = [];
  const { lineFrom: line, lineTo, text } = row;
  const header = tables[0]?.header ?? [];
  function complain(name: string | null, words: Said): void {
    const column = (name === null ? 0 : (columns.get(name) ?? 0)) + 1;
    const told = complaintOf({ file, line, column }, name === null ? words : { ...words, of: name });
    wrong.push({ ...told, fault: `${name ?? ''} ${words.code}`, cells: [] });
  }
  if (row.cells.length !== header.length) complain(null, said('cells', { count: row.cells.length, columns: `${header.length}` }));
  for (const [name, column] of columns) {
    const sign = wrongSign(textOf(row, column), true);
    if (sign !== null) complain(name, sign);
  }
  const cells = cellsOf(row, columns);
  const taking = own.filter((query) => passes(query, cells));
  const made = taking.flatMap((query) => {
    const name = `${queries.indexOf(query)}`;
    return rowEntities(dataset, query, cells, { complain, lacking }).map((each) => ({ each, query: name }));
  });
  const joining = made.flatMap(({ each: { listed } }) => (pairsIn(listed).length > 0 ? [listed] : []));
  const denying = joining.length === 0 ? [] : unspoken(row, header, columns);
  for (const { name, column, cell } of denying)
    wrong.push({
      ...complaintOf({ file, line, column: column + 1 }, { ...said('ftmMayDeny', { cell }), of: name }),
      fault: `${name} ftmMayDeny`,
      cells: [],
    });
  if (wrong.length > 0)
    for (const listed of joining) if (denying.length > 0 || isSaidAgainst(listed)) for (const pair of pairsIn(listed)) denied.add(pair);
  if (wrong.length === 0 && made.length > 0) {
    const sha256 = hash('sha256', text.trim().normalize('NFC'), 'hex');
    for (const { each, query } of made) {
      const fault = merged.add(each, { row: number, file, line, lineTo, sha256, query });
      if (fault !== null) complain(null, fault);
    }
  }
  return { entities: made.length, wrong, isTaken: taking.length > 0 };
}

/** The cells of columns that a mapping does not name and that may deny what the row says. */
function unspoken(
  row: TableRow,
  header: readonly string[],
  columns: ReadonlyMap<string, number>,
): readonly { readonly name: string; readonly column: number; readonly cell: string }[] {
  return header.flatMap((name, column) => {
    const cell = columns.has(name) ? '' : textOf(row, column);
    return cell !== '' && mayDeny([[name, cell]], []) ? [{ name, column, cell }] : [];
  });
}

type Lacks = (of: LackingOf, name: string) => void;

function createLacking(): { readonly add: Lacks; readonly all: () => RowsRead['lacking'] } {
  const known = new Map<string, { of: LackingOf; name: string; count: number }>();
  return {
    add(of, name) {
      const key = `${of} ${name}`;
      known.set(key, { of, name, count: (known.get(key)?.count ?? 0) + 1 });
    },
    all: () => [...known.values()],
  };
}

const clean = cellReader([]);

function cellsOf(row: TableRow, columns: ReadonlyMap<string, number>): RowCells {
  const raw = (column: string): string => textOf(row, columns.get(column) ?? -1);
  return { raw, clean: (column) => clean(raw(column)) };
}

function textOf({ cells }: TableRow, column: number): string {
  return (cells[column] ?? '').normalize('NFC').replaceAll(/\r\n?/gu, '\n').trim();
}
