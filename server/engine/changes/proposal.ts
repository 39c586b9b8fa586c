import type { RecordList, RecordRef, Signature } from '#server/domain/change.ts';
import type { Id } from '#server/domain/id.ts';
import type { Batch } from '#server/engine/batch.ts';

/** What records go by, by their lists. */
export type RecordIds = { readonly [List in RecordList]: readonly string[] };

/** A record and the change that its writer saw as the last one of it; null where there was no such record. */
type Base = RecordRef & { readonly base: Id | null };

/**
 * A change that is asked for. batch: records as they shall be; withdrawn: records that shall be no more; undoes: the change that it sets back; bases: a
 * record that was changed since is not changed.
 */
export type Proposal = Signature & {
  readonly undoes: Id | null;
  readonly batch: Batch;
  readonly withdrawn: RecordIds;
  readonly bases: readonly Base[];
};

/** No records. */
export const noRecords: RecordIds = {
  documents: [],
  entities: [],
  allegations: [],
  relationships: [],
  dossiers: [],
  decisions: [],
  investigations: [],
};

/** A change that writes records and does nothing else. */
export function writing(signature: Signature, batch: Batch): Proposal {
  const { id, by, at, why } = signature;
  return { id, by, at, why, undoes: null, batch, withdrawn: noRecords, bases: [] };
}
