import { Failure } from '#server/engine/failure.ts';

/** An export cannot be written in the format or at the place that was asked for; nothing stands there that was not there before. */
export class ExportRefused extends Failure {
  readonly code = 'EXPORT_REFUSED';
}
