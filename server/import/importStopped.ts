import { Failure } from '#server/engine/failure.ts';

/** A person ended an import; what it had written is set back. */
export class ImportStopped extends Failure {
  readonly code = 'IMPORT_STOPPED';
  constructor() {
    super('the import was stopped; what it had written is set back');
  }
}
