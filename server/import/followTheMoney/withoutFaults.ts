import { createComplaintTally } from '#server/import/complaintTally.ts';
import type { FileBatch, ListedAt } from '#server/import/followTheMoney/batchOf.ts';
import type { LeftOut } from '#server/import/importFormat.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';

/** Of each fault that records are left out for, how many of them are named; the others are counted. */
const mostNamed = 1_000;

/** What was read of files, each by its name. */
export type ReadFiles = readonly (FileBatch & { readonly file: string })[];

/** Lines that are left out for what is wrong in them, as a person chose. */
export type LeftLines = {
  add: (complaints: readonly PlacedComplaint[]) => void;
  /** Counts further lines of a record that is left out. */
  further: (lines: number) => void;
  leftOut: (of: number) => LeftOut;
};

/** Nothing left out yet. */
export function createLeftLines(): LeftLines {
  const tally = createComplaintTally(mostNamed);
  const lines = new Set<string>();
  let more = 0;
  return {
    add(complaints) {
      for (const complaint of complaints) {
        tally.add(complaint);
        lines.add(`${complaint.line} ${complaint.file}`);
      }
    },
    further(count) {
      more += count;
    },
    leftOut: (of) => ({ rows: lines.size + more, of, complaints: tally.all() }),
  };
}

/** Takes out of the records those with a fault, and those that name one of them, and theirs, until none is wrong. read: the batches of what records there are. */
export function withoutFaults(
  lists: readonly Map<string, ListedAt>[],
  left: LeftLines,
  {
    read,
    wrongAt,
  }: { readonly read: () => ReadFiles; readonly wrongAt: (file: string, fault: FileBatch['faults'][number]) => PlacedComplaint },
): ReadFiles {
  for (;;) {
    const found = read();
    const wrong = found.flatMap(({ file, faults }) => faults.map((fault) => wrongAt(file, fault)));
    if (wrong.length === 0) return found;
    left.add(wrong);
    const lines = new Set(wrong.map(({ file, line }) => `${line} ${file}`));
    for (const records of new Set(lists))
      for (const [id, { file, line, lines: told }] of records) {
        if (!lines.has(`${line} ${file}`)) continue;
        records.delete(id);
        left.further(told - 1);
      }
  }
}
