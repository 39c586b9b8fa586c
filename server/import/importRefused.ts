import { Failure } from '#server/engine/failure.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';
import { toldOnce } from '#server/import/toldOnce.ts';

/** The refusal of what has these complaints, in the order of files, lines and columns. */
export function refusalOf(complaints: readonly PlacedComplaint[], options?: ErrorOptions): ImportRefused {
  return new ImportRefused(complaints.toSorted(byPlace), options);
}

function byPlace(a: PlacedComplaint, b: PlacedComplaint): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

/** What was to be imported is not correct; nothing of it was written. Its message says every fault once, in at most 100 lines: FILE:LINE:COLUMN what, and what to do. */
export class ImportRefused extends Failure {
  readonly code = 'DOSSIER_REFUSED';
  readonly complaints: readonly PlacedComplaint[];
  constructor(complaints: readonly PlacedComplaint[], options?: ErrorOptions) {
    super(toldOnce(complaints).join('\n'), options);
    this.complaints = complaints;
  }
}
