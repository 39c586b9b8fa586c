import type { Batch } from '#server/engine/batch.ts';
import type { Engine } from '#server/engine/engine.ts';
import { gathered } from '#server/export/gathered.ts';

/** All that a store exports, in however many parts, without what people decided. */
export async function exportedRecords(engine: Engine): Promise<Omit<Batch, 'decisions'>> {
  const { decisions: _decisions, ...rest } = await gathered(engine.export());
  return rest;
}
