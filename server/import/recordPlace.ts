import type { Said } from '#server/import/words/said.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';

/** Steps from a record to something in it. */
export type RecordPath = readonly (string | number)[];

/** Where a record stands in its file, for what is wrong in it. Paths begin at the record. */
export type RecordPlace = {
  /** Whether the record says anything at a path. */
  has: (path: RecordPath) => boolean;
  /** A scalar as it is written, digits and all; null where there is none. */
  written: (path: RecordPath) => string | null;
  /** Where something in it stands. */
  at: (path: RecordPath) => Pick<PlacedComplaint, 'file' | 'line' | 'column'>;
  /** fault: as in a PlacedComplaint. */
  complaint: (path: RecordPath, told: Said, fault?: string) => PlacedComplaint;
  /** Lets go of what was read of the record; what is asked from then on is read anew. */
  letGo: () => void;
};

/** A record that can be trusted, and where it stands. */
export type Found<Entry> = { readonly entry: Entry; readonly place: RecordPlace };

/** The records of one sort in all files. refused: the ids of those that cannot be trusted. */
export type Section<Entry> = { readonly found: readonly Found<Entry>[]; readonly refused: ReadonlySet<string> };
