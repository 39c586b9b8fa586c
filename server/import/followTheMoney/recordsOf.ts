import { emptyBatch, type Complaint } from '#server/engine/batch.ts';
import type { FileBatch } from '#server/import/followTheMoney/batchOf.ts';
import { waitingNotes } from '#server/import/graph/waitingNotes.ts';
import type { LeftOut, ReadRecords } from '#server/import/importFormat.ts';
import { leftOutTold } from '#server/import/leftOutTold.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';
import { said } from '#server/import/words/said.ts';
import { toldAs } from '#server/import/words/toldAs.ts';

/** What was read of a file. */
export type ReadFile = FileBatch & { readonly file: string };

/** What files say together. first: the file in which stands what stands nowhere else; leftOut: where lines or rows may be left out. */
export function recordsOf(
  read: readonly ReadFile[],
  {
    first,
    complaints,
    leftOut,
  }: { readonly first: string; readonly complaints: readonly PlacedComplaint[]; readonly leftOut: LeftOut | undefined },
): ReadRecords {
  const batches = read.map((each) => each.batch);
  const batch = {
    ...emptyBatch,
    documents: distinct(batches.flatMap(({ documents }) => documents)),
    entities: distinct(batches.flatMap(({ entities }) => entities)),
    allegations: distinct(batches.flatMap(({ allegations }) => allegations)),
    relationships: distinct(batches.flatMap(({ relationships }) => relationships)),
    dossiers: distinct(batches.flatMap(({ dossiers }) => dossiers)).map((each) => ({
      ...each,
      summary:
        leftOut === undefined || leftOut.rows === 0
          ? each.summary
          : leftOutTold(
              leftOut,
              read.map(({ listing }) => listing),
            ),
      documents: read.flatMap(({ listing }) => (listing.dossier.id === each.id ? [listing.document.id] : [])),
    })),
  };
  const shares = read.reduce((sum, each) => sum + each.shares, 0);
  const notes = [...(shares > 0 ? [said('sharesKept', { count: shares })] : []), ...waitingNotes(read.flatMap(({ waiting }) => waiting))];
  return {
    batch,
    complaints,
    ...(leftOut && { leftOut }),
    placed: (found) => found.map((complaint) => placedIn(complaint, read, first)),
    letGo() {},
    hints: async () => [],
    listings: read.map(({ listing }) => listing),
    waitsAlone: new Set(read.flatMap((each) => each.waitsAlone)),
    ...(notes.length > 0 && { notes }),
  };
}

/** Each record once: a publisher of several files stands in each, and one file may be named twice. */
function distinct<Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] {
  return [...new Map(rows.map((row) => [row.id, row] as const)).values()];
}

/** A complaint about a record, at the line that lists it. first: the file in which stands what stands nowhere else. */
export function placedIn(
  { id, field, message, said: what, fault }: Complaint,
  read: readonly Pick<ReadFile, 'file' | 'lines'>[],
  first: string,
): PlacedComplaint {
  const at = read.find(({ lines }) => lines.has(id));
  return {
    file: at?.file ?? first,
    line: at?.lines.get(id) ?? 1,
    column: 1,
    ...(fault === 'rests on more'
      ? toldAs(said('earlierEdition', { field: field === null ? '' : `${field}: ` }))
      : toldAs(field === null ? what : said('atField', { field, what }))),
    fault: `${field?.replaceAll(/\d+/gu, '') ?? ''} ${fault ?? message}`,
  };
}
