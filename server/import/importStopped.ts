import { Failure } from '#server/engine/failure.ts';

/** A person ended an import; what it had written, if anything, is set back. */
export class ImportStopped extends Failure {
  readonly code = 'IMPORT_STOPPED';
  constructor(hadWritten: boolean) {
    super(hadWritten ? 'the import was stopped; what it had written is set back' : 'the import was stopped before anything was written');
  }
}
