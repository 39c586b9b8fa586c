import type { Said } from '#server/import/words/said.ts';

/**
 * A row of a table below its header. lineFrom, lineTo: where it stands, counted from 1; text: what a locator's digest is made of;
 * numeric: columns that hold numbers and no text, written with a point; errors: what columns show that could not be reckoned.
 */
export type TableRow = {
  readonly lineFrom: number;
  readonly lineTo: number;
  readonly cells: readonly string[];
  readonly text: string;
  readonly numeric?: ReadonlySet<number>;
  readonly errors?: ReadonlyMap<number, string>;
};

/** A table of a file. name: of its sheet or list, null where the file is one table. header: what its columns are called. */
export type Table = {
  readonly name: string | null;
  readonly header: readonly string[];
  /** The rows that hold anything, read anew at each call. Throws ImportRefused where they cannot be read. */
  rows: () => AsyncIterable<TableRow>;
};

/** A file of tables that was opened. said: what was found of how it is written; writing: the same as a mapping says it, where it may; top: its first rows, the header among them, where another one may be that. */
export type TableFile = {
  readonly file: string;
  readonly sha256: string;
  readonly tables: readonly Table[];
  readonly said: readonly Said[];
  readonly writing?: WrittenAs;
  readonly top?: readonly TopRow[];
};

/** A row as it stands above or below the names of the columns. line: counted from 1. */
export type TopRow = { readonly line: number; readonly cells: readonly string[] };

/** How a file is written, where a mapping says it; null: it is found out, or there is no such thing. header: the line from which on the first row names the columns. */
export type WrittenAs = { readonly encoding: string | null; readonly separator: string | null; readonly header: number | null };

/** Whatever can be found out of how a file is written is. */
export const asFound: WrittenAs = { encoding: null, separator: null, header: null };

/** A way in which tables are written in files. endings: those of its files, with the dot, in lower case; isShared: other files than tables have them, too, so that only a mapping makes one a table. */
export type TableFormat = {
  readonly name: string;
  readonly endings: readonly string[];
  readonly isShared?: true;
  /** Throws ImportRefused where the file cannot be read at all. */
  open: (file: string, as: WrittenAs) => Promise<TableFile>;
};
