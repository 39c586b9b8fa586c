import { createComplaintTally } from '#server/import/complaintTally.ts';
import type { LeftOut } from '#server/import/importFormat.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';

/** Of each fault that records are left out for, how many of them are named; the others are counted. */
const mostNamed = 1_000;

/** Lines that are left out for what is wrong in them, as a person chose. */
export type LeftLines = {
  add: (complaints: readonly PlacedComplaint[]) => void;
  /** Counts further lines of a record that is left out. */
  further: (lines: number) => void;
  leftOut: (of: number) => LeftOut;
};

/** Nothing left out yet. keyOf: what stands by itself, a line where it is not told. */
export function createLeftLines(keyOf: (complaint: PlacedComplaint) => string = lineKey): LeftLines {
  const tally = createComplaintTally(mostNamed);
  const lines = new Set<string>();
  let more = 0;
  return {
    add(complaints) {
      for (const complaint of complaints) {
        tally.add(complaint);
        lines.add(keyOf(complaint));
      }
    },
    further(count) {
      more += count;
    },
    leftOut: (of) => ({ rows: lines.size + more, of, complaints: tally.all() }),
  };
}

/** What is left out of several files. */
export function leftTogether(left: readonly LeftOut[]): LeftOut {
  const sum = (count: (each: LeftOut) => number) => left.reduce((before, each) => before + count(each), 0);
  return {
    rows: sum(({ rows }) => rows),
    of: sum(({ of }) => of),
    ...(left.some(({ areEntries }) => areEntries) && { areEntries: true }),
    complaints: left.flatMap(({ complaints }) => complaints),
  };
}

/** A line of a file, set apart from all others. */
export function lineKey({ file, line }: Pick<PlacedComplaint, 'file' | 'line'>): string {
  return `${line} ${file}`;
}
