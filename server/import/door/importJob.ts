import type { Signature } from '#server/domain/change.ts';
import type { ImportReport } from '#server/import/bring.ts';
import type { PublishedAs } from '#server/import/importFormat.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';

/** What is imported, as values that can be sent to another thread. called: what messages call each path. */
export type ImportJob = {
  readonly do: 'bring' | 'try' | 'look';
  readonly files: readonly string[];
  readonly mapping: string | null;
  readonly called: readonly (readonly [path: string, name: string])[];
  readonly format: string | null;
  readonly published: PublishedAs;
  readonly signature: Omit<Signature, 'id'>;
};

/** The first rows of the tables of a file, and a mapping that was begun for them, as YAML. rows: the first ones; more: whether others follow. */
export type TableLook = {
  readonly tables: readonly {
    readonly name: string | null;
    readonly header: readonly string[];
    readonly rows: readonly (readonly string[])[];
    readonly more: boolean;
  }[];
  readonly said: readonly string[];
  readonly mapping: string;
};

/** What an import failed of. complaints: what is wrong with the files, null where it is something else; unnamed: what only the log is told. */
export type ImportFailed = {
  readonly code: string;
  readonly message: string;
  readonly complaints: readonly PlacedComplaint[] | null;
  readonly unnamed?: string;
};

/** What came of it. */
export type ImportDone = { readonly report: ImportReport } | { readonly look: TableLook } | { readonly failed: ImportFailed };
