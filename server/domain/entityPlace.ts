import type { LabelSide } from '#graph-schema/generated/ontology.ts';
import { byId, type Id } from '#server/domain/id.ts';

/** Where an entity stands in the picture of a dossier: whole pixels at zoom 1, y downward, from -1,000,000 to 1,000,000. */
export type EntityPlace = { readonly entity: Id; readonly x: number; readonly y: number; readonly side: LabelSide };

/** How far from the middle of a picture a place may lie. */
export const farthestPlace = 1_000_000;

/** How many places a dossier keeps. */
export const mostPlaces = 2_000;

/** The places of a dossier once others are handed in: the first of each entity stays, and what is more than a dossier keeps is left out; by entity. */
export function placesWith(kept: readonly EntityPlace[], handed: readonly EntityPlace[]): readonly EntityPlace[] {
  const places = new Map(kept.map((place) => [place.entity, place] as const));
  for (const place of handed) if (!places.has(place.entity) && places.size < mostPlaces) places.set(place.entity, place);
  return placesInOrder([...places.values()]);
}

/** The places that a dossier has once it is written anew: those that are given as they are given, then those that it had of other entities, as many as a dossier keeps. */
export function placesAnew(given: readonly EntityPlace[], had: readonly EntityPlace[]): readonly EntityPlace[] {
  const placed = new Set(given.map(({ entity }) => entity));
  const rest = had.filter(({ entity }) => !placed.has(entity));
  return [...given, ...rest.slice(0, Math.max(mostPlaces - given.length, 0))];
}

/** Places by entity. */
export function placesInOrder(places: readonly EntityPlace[]): readonly EntityPlace[] {
  return places.toSorted((a, b) => byId(a.entity, b.entity));
}

/** The places that are kept of the entities of others, by entity. */
export function placesOfThose(kept: readonly EntityPlace[], handed: readonly EntityPlace[]): readonly EntityPlace[] {
  const asked = new Set(handed.map(({ entity }) => entity));
  return kept.filter(({ entity }) => asked.has(entity));
}
