import { Failure } from '#server/engine/failure.ts';

/** Something in a file that keeps its records from being taken in. line and column count from 1; a complaint about the whole file stands at 1, 1. */
export type PlacedComplaint = { readonly file: string; readonly line: number; readonly column: number; readonly message: string };

const shownAtMost = 100;

/** A complaint as a line: FILE:LINE:COLUMN what, and what to do. */
export function complaintLine({ file, line, column, message }: PlacedComplaint): string {
  return `${file}:${line}:${column} ${message}`;
}

/** The refusal of what has these complaints, in the order of files, lines and columns. */
export function refusalOf(complaints: readonly PlacedComplaint[], options?: ErrorOptions): ImportRefused {
  return new ImportRefused(complaints.toSorted(byPlace), options);
}

function byPlace(a: PlacedComplaint, b: PlacedComplaint): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

/** What was to be imported is not correct; nothing of it was written. Its message has a line for each of the first 100 complaints: FILE:LINE:COLUMN what, and what to do. */
export class ImportRefused extends Failure {
  readonly code = 'DOSSIER_REFUSED';
  readonly complaints: readonly PlacedComplaint[];
  constructor(complaints: readonly PlacedComplaint[], options?: ErrorOptions) {
    const shown = complaints.slice(0, shownAtMost).map(complaintLine);
    const more = complaints.length - shown.length;
    super([...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('\n'), options);
    this.complaints = complaints;
  }
}
