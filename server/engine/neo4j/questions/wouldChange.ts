import type { Batch } from '#server/engine/batch.ts';
import { wouldChangeWith, type WouldChange } from '#server/engine/changes/plan.ts';
import { noRecords } from '#server/engine/changes/proposal.ts';
import { heldIn } from '#server/engine/neo4j/held.ts';
import type { Ask } from '#server/engine/neo4j/query.ts';
import { inTurns, type Turns } from '#server/engine/turns.ts';

/** What writing a batch would create and change; see the seam. */
export async function wouldChange(ask: Ask, batch: Batch, turns: Turns): Promise<WouldChange> {
  return inTurns(wouldChangeWith(batch, await heldIn(ask, { batch, withdrawn: noRecords, bases: [] })), turns);
}
