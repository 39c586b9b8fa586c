import { emptyBatch, type Batch } from '#server/engine/batch.ts';

/** All batches as one. */
export async function gathered(batches: AsyncIterable<Batch>): Promise<Batch> {
  const all: Batch[] = [];
  for await (const batch of batches) all.push(batch);
  const [only = emptyBatch] = all;
  if (all.length < 2) return only;
  return {
    documents: all.flatMap((each) => each.documents),
    entities: all.flatMap((each) => each.entities),
    allegations: all.flatMap((each) => each.allegations),
    relationships: all.flatMap((each) => each.relationships),
    dossiers: all.flatMap((each) => each.dossiers),
    decisions: all.flatMap((each) => each.decisions),
    investigations: all.flatMap((each) => each.investigations),
  };
}
