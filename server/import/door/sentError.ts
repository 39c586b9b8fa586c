import type { Complaint } from '#server/engine/batch.ts';
import { BatchRefused, Failure } from '#server/engine/failure.ts';

/** An error as it can be sent from one thread to another. unnamed: what has no name, as its stack. */
export type SentError =
  | { readonly refused: readonly Complaint[] }
  | { readonly code: string; readonly message: string }
  | { readonly unnamed: string };

/** A failure that was thrown in another thread. */
export class FailedElsewhere extends Failure {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** An error to send. */
export function sentError(error: unknown): SentError {
  if (error instanceof BatchRefused) return { refused: error.complaints };
  if (error instanceof Failure) return { code: error.code, message: error.message };
  return { unnamed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

/** The error that was sent. */
export function errorOf(sent: SentError): Error {
  if ('refused' in sent) return new BatchRefused(sent.refused);
  return 'code' in sent ? new FailedElsewhere(sent.code, sent.message) : new Error(sent.unnamed);
}
