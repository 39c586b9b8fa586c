import { fault } from '#server/domain/words/fault.ts';
import type { DossierRecord } from '#server/domain/document.ts';
import { farthestPlace, mostPlaces } from '#server/domain/entityPlace.ts';
import type { Complain } from '#server/engine/check/complain.ts';
import type { Everything } from '#server/engine/check/everything.ts';
import { isBlank } from '#server/engine/check/isBlank.ts';

/** What is wrong with a dossier. */
export function checkDossier(dossier: DossierRecord, { copies, kinds }: Everything, complain: Complain): void {
  if (isBlank(dossier.title)) complain('title', fault('isEmpty'));
  for (const [index, id] of dossier.documents.entries())
    if (!copies.has(id)) complain(`documents.${index}`, fault('noSuchDocument', { id }), 'no document');
  checkPlaces(dossier.places, kinds, complain);
}

function checkPlaces(places: DossierRecord['places'], kinds: Everything['kinds'], complain: Complain): void {
  if (places.length > mostPlaces) complain('places', fault('manyPlaces', { most: `${mostPlaces}`, count: `${places.length}` }));
  const placed = new Set<string>();
  for (const [index, { entity, x, y }] of places.entries()) {
    if (!kinds.has(entity)) complain(`places.${index}.entity`, fault('noSuchEntity', { id: entity }), 'no entity');
    if (placed.has(entity)) complain(`places.${index}.entity`, fault('placedAlready', { id: entity }), 'a place already');
    placed.add(entity);
    for (const [axis, value] of Object.entries({ x, y }))
      if (!Number.isInteger(value) || Math.abs(value) > farthestPlace)
        complain(
          `places.${index}.${axis}`,
          fault('wholeWithinNot', { least: `${-farthestPlace}`, most: `${farthestPlace}`, value: `${value}` }),
          'no place',
        );
  }
}
