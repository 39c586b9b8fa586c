import type { LabelSide as KeptSide } from '#graph-schema/generated/ontology.ts';
import type { EntityPlaceInput, TablePlaceFragment } from '#web/api/generated.ts';
import type { KnownEntity } from '#web/session/known.ts';
import type { LabelSide } from '#web/session/picture.ts';
import type { Position } from '#web/session/table.ts';

const told: Readonly<Record<KeptSide, LabelSide>> = { BELOW: 'below', ABOVE: 'above', LEFT: 'start', RIGHT: 'end', INSIDE: 'inside' };
const kept: Readonly<Record<LabelSide, KeptSide>> = { below: 'BELOW', above: 'ABOVE', start: 'LEFT', end: 'RIGHT', inside: 'INSIDE' };

/** Where some entities stand by the places that a dossier keeps, by their ids: by their own, or else by that of one that was merged with them. */
export function toldPlaces(entities: readonly KnownEntity[], places: readonly TablePlaceFragment[]): ReadonlyMap<string, Position> {
  const byEntity = new Map(places.map(({ entity, x, y, side }) => [entity, { x, y, labelSide: told[side] }] as const));
  return new Map(
    entities.flatMap(({ id, mergedIds }) => {
      const written = [id, ...mergedIds].find((each) => byEntity.has(each));
      const place = written === undefined ? undefined : byEntity.get(written);
      return place ? [[id, place] as const] : [];
    }),
  );
}

/** Places as they are handed in to be kept: whole pixels. */
export function placesToKeep(positions: ReadonlyMap<string, Position>): EntityPlaceInput[] {
  return [...positions].map(([entity, { x, y, labelSide }]) => ({
    entity,
    x: Math.round(x),
    y: Math.round(y),
    side: kept[labelSide ?? 'below'],
  }));
}
