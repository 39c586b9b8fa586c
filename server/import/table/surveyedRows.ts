import { describeKind } from '#graph-schema/ontology.ts';
import { createComplaintTally } from '#server/import/complaintTally.ts';
import { ImportStopped } from '#server/import/importStopped.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';
import type { MappedTable } from '#server/import/table/boundTables.ts';
import type { LeftRows } from '#server/import/table/leftRows.ts';
import { createMerging, type Merging } from '#server/import/table/rows/merging.ts';
import { createDigestSet, type DigestSet } from '#server/import/table/rows/digestSet.ts';
import type { RowSaid } from '#server/import/table/rows/rowSaid.ts';
import { rowsSaid } from '#server/import/table/rowsSaid.ts';
import type { Seen } from '#server/import/table/tableNotes.ts';
import { complaintOf } from '#server/import/words/complaintOf.ts';
import { said } from '#server/import/words/said.ts';

const mostWaiting = 1_000;

/** How rows are read. left: where rows with a fault are left out, null where a fault refuses all; toldEvery: after how many rows it is told how many there were. */
export type Surveying = {
  readonly clean: (cell: string) => string;
  readonly left: LeftRows | null;
  readonly toldEvery: number;
  readonly stop: AbortSignal;
  readonly told: (rows: number) => void;
};

/** What rows say, all together. rows: how many there are, those that are left out among them; merging: to be closed once nothing is asked of it. */
export type RowsSurvey = {
  readonly rows: number;
  readonly merging: Merging;
  readonly seen: Omit<Seen, 'conflicts' | 'apart'>;
  readonly complaints: readonly PlacedComplaint[];
};

/** Reads all rows. Where rows are left out, they are read again until no row speaks of somebody of whom only a row tells that is left out. Throws ImportStopped. */
export async function surveyedRows(tables: readonly MappedTable[], surveying: Surveying): Promise<RowsSurvey> {
  const { left } = surveying;
  for (let lacking: ReadonlySet<string> = new Set(); ;) {
    const merging = createMerging();
    const { isSettled, ...survey } = await readOnce(tables, surveying, { lacking, merging }).catch((error: unknown) => {
      merging.close();
      throw error;
    });
    const nameless = left === null ? [] : [...left.ids()].filter((id) => merging.isKnownByKeyAlone(id));
    if (isSettled && nameless.length === 0) return survey;
    merging.close();
    lacking = new Set([...lacking, ...nameless]);
  }
}

async function readOnce(
  tables: readonly MappedTable[],
  { clean, left, toldEvery, stop, told }: Surveying,
  { lacking, merging }: { readonly lacking: ReadonlySet<string>; readonly merging: Merging },
): Promise<RowsSurvey & { readonly isSettled: boolean }> {
  const tally = createComplaintTally();
  const ties = createDigestSet();
  const seen = { selfTies: 0, repeats: 0, flowsAgain: 0, unpaid: 0, waiting: new Map<string, number>() };
  let rows = 0;
  let isSettled = true;
  const wrong: PlacedComplaint[] = [];
  for (const table of tables)
    for await (const row of rowsSaid(table, clean, (complaint) => void wrong.push(complaint))) {
      rows += 1;
      if (rows % toldEvery === 0) told(rows);
      if (stop.aborted) throw new ImportStopped(false);
      const faults = [...wrong.splice(0), ...(left === null ? [] : dependent(table, row, left, lacking))];
      if (left?.has(table, row) === true) continue;
      if (left !== null && faults.length > 0) left.add(table, row, faults);
      else {
        count(row, { merging, ties, seen });
        const conflicts = merged(table, row, merging);
        if (left !== null && conflicts.length > 0) {
          left.add(table, row, conflicts);
          isSettled = false;
        } else for (const complaint of [...faults, ...conflicts]) tally.add(complaint);
      }
    }
  return { rows, merging, seen, complaints: tally.all(), isSettled };
}

/** What is wrong with a row that speaks of somebody of whom only a row tells that is left out. */
function dependent(table: MappedTable, row: RowSaid, left: LeftRows, lacking: ReadonlySet<string>): readonly PlacedComplaint[] {
  const found = row.fragments.find(({ id }) => lacking.has(id));
  if (found === undefined) return [];
  const told = said('ofLeftOut', { name: found.standIn, line: `${left.lineOf(found.id) ?? ''}` });
  return [{ ...complaintOf({ file: table.file, line: row.lineFrom, column: 1 }, told), fault: 'speaks of what is left out' }];
}

type Counts = Record<Exclude<keyof RowsSurvey['seen'], 'waiting'>, number> & { readonly waiting: Map<string, number> };

function count(
  row: RowSaid,
  { merging, ties, seen }: { readonly merging: Merging; readonly ties: DigestSet; readonly seen: Counts },
): void {
  seen.selfTies += row.selfTies;
  seen.unpaid += row.unpaid;
  for (const { id, source, target, waits } of row.ties) {
    if (waits !== null) {
      const words = seen.waiting.has(waits) || seen.waiting.size < mostWaiting ? waits : '';
      seen.waiting.set(words, (seen.waiting.get(words) ?? 0) + 1);
    }
    if (!source.isKeyed || !target.isKeyed) continue;
    if (!ties.add(id)) seen.repeats += 1;
  }
  const again = row.fragments.filter(
    ({ id, isKeyed, kind }) => isKeyed && describeKind(kind).nature === 'FLOW' && merging.kindOf(id) !== null,
  );
  seen.flowsAgain += again.length;
}

function merged(table: MappedTable, row: RowSaid, merging: Merging): readonly PlacedComplaint[] {
  return row.fragments.flatMap((fragment) => {
    const wrong = merging.add(fragment, { line: row.lineFrom, document: table.listing.document.id });
    if (wrong === null) return [];
    return [{ ...complaintOf({ file: table.file, line: row.lineFrom, column: 1 }, wrong), fault: 'two entities of one key' }];
  });
}
