import type { Batch } from '#server/engine/batch.ts';
import { wouldChangeWith, type WouldChange } from '#server/engine/changes/plan.ts';
import { noRecords } from '#server/engine/changes/proposal.ts';
import type { Database } from '#server/engine/embedded/database.ts';
import { heldIn } from '#server/engine/embedded/held.ts';

/** What writing a batch would create and change; see the seam. In steps. */
export function* wouldChange(database: Database, batch: Batch): Generator<undefined, WouldChange> {
  return yield* wouldChangeWith(batch, yield* heldIn(database, { batch, withdrawn: noRecords, bases: [] }));
}
