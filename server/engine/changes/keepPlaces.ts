import type { Signature } from '#server/domain/change.ts';
import { placesOfThose, placesWith, type EntityPlace } from '#server/domain/entityPlace.ts';
import type { Id } from '#server/domain/id.ts';
import { answered } from '#server/engine/answered.ts';
import { emptyBatch } from '#server/engine/batch.ts';
import { lastChangeOf } from '#server/engine/changes/lastChangeOf.ts';
import { neverStopped } from '#server/engine/neverStopped.ts';
import { writing } from '#server/engine/changes/proposal.ts';
import { untilAgreed } from '#server/engine/changes/untilAgreed.ts';
import type { Engine } from '#server/engine/engine.ts';
import { UnknownDossier, UnknownEntity } from '#server/engine/failure.ts';

/** Keeps where entities stand in the picture of a dossier; see the engine. */
export function keepPlaces(
  engine: Pick<Engine, 'reading' | 'apply'>,
  dossier: Id,
  handed: readonly EntityPlace[],
  signature: Signature,
): Promise<readonly EntityPlace[]> {
  return untilAgreed(async () => {
    const { record, base } = await answered(engine, { stop: neverStopped, asker: 'places' }, async (reading) => {
      const found = (await reading.dossiers()).find(({ id }) => id === dossier);
      if (!found) throw new UnknownDossier(dossier);
      const ids = handed.map(({ entity }) => entity);
      const entities = await reading.entities(ids);
      const unknown = ids.filter((_, index) => entities[index] === null);
      if (unknown.length > 0) throw new UnknownEntity(unknown);
      const ref = { list: 'dossiers' as const, id: dossier };
      return { record: found, base: { ...ref, base: await lastChangeOf(reading, ref) } };
    });
    const places = placesWith(record.places, handed);
    if (places.length > record.places.length)
      await engine.apply({ ...writing(signature, { ...emptyBatch, dossiers: [{ ...record, places }] }), bases: [base] });
    return placesOfThose(places, handed);
  });
}
