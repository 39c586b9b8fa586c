import type { Id } from '#server/domain/id.ts';
import { Failure } from '#server/engine/failure.ts';

/** The code of what broke off and could not be set back. */
export const staying = 'IMPORT_STAYS';

const mostNamed = 10;

/** An import broke off, and some of the changes that it made could not be set back: they stay in the store. Its cause is why it broke off. */
export class ImportStays extends Failure {
  readonly code = staying;
  readonly changes: readonly Id[];
  constructor(changes: readonly Id[], why: string, options: ErrorOptions & { readonly cause: unknown }) {
    const broke = options.cause instanceof Failure ? options.cause.message : 'the import broke off';
    const named = changes.slice(0, mostNamed).join(', ');
    super(
      `${broke}\n${changes.length === 1 ? '1 change that it had made could not be set back and stays' : `${changes.length} changes that it had made could not be set back and stay`} in the store: ${named}${changes.length > mostNamed ? ` and ${changes.length - mostNamed} more` : ''} (${why}); set each back with undoChange once the reason is gone, the last one first`,
      options,
    );
    this.changes = changes;
  }
}
