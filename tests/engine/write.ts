import { randomUUID } from 'node:crypto';
import type { Changed } from '#server/domain/change.ts';
import { toId } from '#server/domain/id.ts';
import type { Batch } from '#server/engine/batch.ts';
import { writing } from '#server/engine/changes/proposal.ts';
import type { Engine } from '#server/engine/engine.ts';
import type { Store } from '#server/engine/store.ts';

/** Who writes in tests. */
export const signed = { by: 'a fictional editor', at: '2030-01-01T00:00:00.000Z', why: null };

/** Writes a batch to an engine, or to a store itself, as somebody who does not exist. */
export function write(store: Engine | Store, batch: Batch): Promise<Changed> {
  return 'write' in store ? store.write(batch, signed) : store.apply(writing({ id: toId(randomUUID()), ...signed }, batch));
}
