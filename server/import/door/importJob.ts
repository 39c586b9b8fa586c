import type { Said } from '#server/import/words/said.ts';
import type { Signature } from '#server/domain/change.ts';
import type { ImportReport } from '#server/import/bring.ts';
import type { EditionChoice } from '#server/import/editions/editionsOf.ts';
import type { PublishedAs } from '#server/import/importFormat.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';
import type { WritingDoubt } from '#server/import/table/csv/writingDoubtful.ts';
import type { ColumnGuess } from '#server/import/table/guess/columnGuess.ts';
import type { ColumnSurvey } from '#server/import/table/guess/columnSurvey.ts';
import type { GuessReason } from '#server/import/table/guess/guessReason.ts';
import type { TopRow, WrittenAs } from '#server/import/table/tableFormat.ts';
import type { Language } from '#graph-schema/generated/ontology.ts';

/** What is imported, as values that can be sent to another thread. called: what messages call each path. */
export type ImportJob = {
  readonly do: 'bring' | 'try' | 'look';
  readonly files: readonly string[];
  readonly mapping: string | null;
  readonly writtenAs: WrittenAs;
  readonly called: readonly (readonly [path: string, name: string])[];
  readonly format: string | null;
  readonly language: Language;
  readonly published: PublishedAs;
  readonly edition: EditionChoice | null;
  readonly isLeaving: boolean;
  readonly signature: Omit<Signature, 'id'>;
};

/** A column that was looked at. isKindTold: whether the names of columns tell of what kind those are whom it names. */
export type LookedColumn = ColumnSurvey & {
  readonly meaning: ColumnGuess['meaning'];
  readonly reason: GuessReason;
  readonly isKindTold: boolean;
};

/**
 * The first rows of the tables of a file, what its columns hold, and a mapping that was begun for them, as YAML. rows: the first ones; lines: where these stand; more: whether others follow; looked: how many rows were
 * looked through, isAll: whether these are all. writing: how it is written, as it was found or said, null where there is no choice; top: the first rows, among them that which names the columns; doubt: what a person has to say first, with the beginning of the file as each answer reads it; then there are no tables.
 */
export type TableLook = {
  readonly tables: readonly {
    readonly name: string | null;
    readonly header: readonly string[];
    readonly rows: readonly (readonly string[])[];
    readonly lines: readonly number[];
    readonly more: boolean;
    readonly looked: number;
    readonly isAll: boolean;
    readonly columns: readonly LookedColumn[];
  }[];
  readonly said: readonly string[];
  readonly writing: WrittenAs | null;
  readonly top: readonly TopRow[];
  readonly doubt: WritingDoubt | null;
  readonly mapping: string;
};

/** A complaint as it is sent: in the language that was asked for, and as its code and values, of which one may be told by itself or be in several languages. */
export type ToldComplaint = Omit<PlacedComplaint, 'said'> & {
  readonly code: string;
  readonly values: Said['values'];
};

/** What an import failed of. complaints: what is wrong with the files, null where it is something else; unnamed: what only the log is told. */
export type ImportFailed = {
  readonly code: string;
  readonly message: string;
  readonly complaints: readonly ToldComplaint[] | null;
  readonly unnamed?: string;
};

/** What came of it. */
export type ImportDone =
  | { readonly report: ImportReport<ToldComplaint> }
  | { readonly look: TableLook }
  | { readonly failed: ImportFailed };
