import type { Changed, Signature } from '#server/domain/change.ts';
import type { Id } from '#server/domain/id.ts';
import type { InvestigationRecord } from '#server/domain/investigation.ts';
import { emptyBatch } from '#server/engine/batch.ts';
import { noRecords, writing } from '#server/engine/changes/proposal.ts';
import type { Engine } from '#server/engine/engine.ts';

/** Saves what somebody keeps of their work; see the engine. */
export function saveInvestigation(
  engine: Pick<Engine, 'apply'>,
  record: InvestigationRecord,
  base: Id | null,
  signature: Signature,
): Promise<Changed> {
  return engine.apply({
    ...writing(signature, { ...emptyBatch, investigations: [record] }),
    bases: [{ list: 'investigations', id: record.id, base }],
  });
}

/** Deletes it; see the engine. */
export function deleteInvestigation(engine: Pick<Engine, 'apply'>, id: Id, base: Id | null, signature: Signature): Promise<Changed> {
  return engine.apply({
    ...writing(signature, emptyBatch),
    withdrawn: { ...noRecords, investigations: [id] },
    bases: [{ list: 'investigations', id, base }],
  });
}
