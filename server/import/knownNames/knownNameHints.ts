import { said } from '#server/import/words/said.ts';
import type { EntityRecord } from '#server/domain/entity.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';
import type { KnownNames } from '#server/import/knownNames/knownNames.ts';
import type { RecordPlace } from '#server/import/recordPlace.ts';
import { fold } from '#server/names/words/normalise.ts';

/** Entities that say nothing of what they are known as, and have a name of an entry of their kind: one hint for each such entry, at the name. */
export function knownNameHints(
  entities: readonly EntityRecord[],
  places: ReadonlyMap<string, RecordPlace>,
  known: KnownNames,
): PlacedComplaint[] {
  const claims = Map.groupBy(
    [...known.values()].flatMap(({ key, kind, names }) => names.map(({ text }) => ({ key, claimed: `${kind} ${fold(text)}` }))),
    ({ claimed }) => claimed,
  );
  return entities.flatMap(({ id, kind, names }) => {
    const place = places.get(id);
    if (!place || place.has(['knownAs'])) return [];
    const hinted = new Set<string>();
    return names.flatMap(({ text }, index) =>
      (claims.get(`${kind} ${fold(text)}`) ?? [])
        .filter(({ key }) => hinted.size < hinted.add(key).size)
        .map(({ key }) => place.complaint(['names', index], said('knownNameHint', { name: text, key, id }))),
    );
  });
}
