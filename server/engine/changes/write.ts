import type { Changed, Signature } from '#server/domain/change.ts';
import { placesAnew } from '#server/domain/entityPlace.ts';
import { answered } from '#server/engine/answered.ts';
import type { Batch } from '#server/engine/batch.ts';
import { lastChangeOf } from '#server/engine/changes/lastChangeOf.ts';
import { neverStopped } from '#server/engine/neverStopped.ts';
import { writing } from '#server/engine/changes/proposal.ts';
import { untilAgreed } from '#server/engine/changes/untilAgreed.ts';
import type { Engine } from '#server/engine/engine.ts';

/** Writes a batch; see the engine. */
export function write(engine: Pick<Engine, 'reading' | 'apply'>, batch: Batch, signature: Signature): Promise<Changed> {
  return untilAgreed(async () => {
    if (batch.dossiers.length === 0) return engine.apply(writing(signature, batch));
    const { dossiers, bases } = await answered(engine, { stop: neverStopped, asker: 'loading' }, async (reading) => {
      const before = new Map((await reading.dossiers()).map(({ id, places }) => [id, places] as const));
      const refs = batch.dossiers.map(({ id }) => ({ list: 'dossiers' as const, id }));
      return {
        dossiers: batch.dossiers.map((each) => ({ ...each, places: placesAnew(each.places, before.get(each.id) ?? []) })),
        bases: await Promise.all(refs.map(async (ref) => ({ ...ref, base: before.has(ref.id) ? await lastChangeOf(reading, ref) : null }))),
      };
    });
    return engine.apply({ ...writing(signature, { ...batch, dossiers }), bases });
  });
}
