import { Failure } from '#server/engine/failure.ts';

/** What is to be written is larger than a file of the format may be. */
export class ExportTooLarge extends Failure {
  readonly code = 'EXPORT_TOO_LARGE';
  constructor(format: string, mostBytes: number, instead: string) {
    super(`what is in the store is larger than the ${mostBytes.toLocaleString('en')} bytes that a ${format} may have; ${instead}`);
  }
}
