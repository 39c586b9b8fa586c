import type { Batch } from '#server/engine/batch.ts';
import type { Engine } from '#server/engine/engine.ts';

/** All that a store exports, without what people decided. */
export async function exportedRecords(engine: Engine): Promise<Omit<Batch, 'decisions'>[]> {
  return (await Array.fromAsync(engine.export())).map(({ decisions: _decisions, ...rest }) => rest);
}
