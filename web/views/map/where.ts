import { holds, leadsAway } from '#graph-schema/ontology.ts';
import type { KnownEntity, KnownTie } from '#web/session/known.ts';
import { isPlaceKind, tellsMove, tellsWhere } from '#web/views/map/whatTells.ts';

/** A place with coordinates. */
export type Located = KnownEntity & { readonly latitude: number; readonly longitude: number };

/** That a name stands at a spot. tie: what says so, null for a place that is the spot, or lies in it. named: the place that is named, where that has no coordinates and lies in the spot. */
export type Stand = {
  readonly entity: KnownEntity;
  readonly spot: string;
  readonly tie: KnownTie | null;
  readonly named: KnownEntity | null;
};

/**
 * Where the names of a table stand. spots: the places that have coordinates, by id. stands: every way in which a name stands at one of them; a name can stand at
 * several, and in several ways. without: the names that stand nowhere. Every name is in stands or in without. lying: the ties by which a place on the map lies in another. unplaced: those that
 * say where somebody was, in a place that the map cannot show.
 */
export type Where = {
  readonly spots: ReadonlyMap<string, Located>;
  readonly stands: readonly Stand[];
  readonly without: readonly KnownEntity[];
  readonly lying: readonly KnownTie[];
  readonly unplaced: readonly KnownTie[];
};

/**
 * Works out where names stand: a place at its coordinates, or else in the nearest place that it is said to lie in and that has some; another name wherever
 * a tie that holds says that it was, or that it moved to. What is denied or doubted places nobody. ties: those that are drawn.
 */
export function whereOf(entities: readonly KnownEntity[], ties: readonly KnownTie[]): Where {
  const shown = new Map(entities.map((entity) => [entity.id, entity]));
  const spots = new Map(entities.filter(isLocated).map((entity) => [entity.id, entity]));
  const held = ties.filter(({ assertion }) => holds(assertion)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const isPlace = (id: string) => isPlaceKind(shown.get(id)?.kind);
  const inside = Map.groupBy(
    held.filter(({ type, source, target }) => tellsWhere(type) && isPlace(source) && isPlace(target)),
    ({ source }) => source,
  );
  const found = new Map<string, string | null>();
  const spotOf = (id: string): string | null => {
    const before = found.get(id);
    if (before !== undefined) return before;
    const spot = nearestSpot(id, spots, inside);
    found.set(id, spot);
    return spot;
  };

  const stands: Stand[] = [];
  for (const entity of entities.filter(({ kind }) => isPlaceKind(kind))) {
    const spot = spotOf(entity.id);
    if (spot !== null) stands.push({ entity, spot, tie: null, named: spot === entity.id ? null : entity });
  }
  for (const tie of held.filter(placesSource)) {
    const [entity, named] = [shown.get(tie.source), shown.get(tie.target)];
    const spot = named && isPlaceKind(named.kind) ? spotOf(named.id) : null;
    if (!entity || !named || isPlaceKind(entity.kind) || spot === null) continue;
    stands.push({ entity, spot, tie, named: spot === named.id ? null : named });
  }
  const placed = new Set(stands.map(({ entity }) => entity.id));
  const placing = held.filter(({ type }) => tellsWhere(type));
  return {
    spots,
    stands,
    without: entities.filter(({ id }) => !placed.has(id)),
    lying: placing.filter(({ source, target }) => isPlace(source) && isPlace(target) && spotOf(target) !== null),
    unplaced: placing.filter(({ target }) => !isPlace(target) || spotOf(target) === null),
  };
}

/** The places that a place lies in, itself among them, as far as ties say. */
export function aroundPlace(id: string, ties: readonly KnownTie[]): ReadonlySet<string> {
  const around = new Set([id]);
  for (const place of around)
    for (const { type, source, target, assertion } of ties)
      if (source === place && tellsWhere(type) && holds(assertion)) around.add(target);
  return around;
}

function placesSource({ type }: KnownTie): boolean {
  return tellsWhere(type) || (tellsMove(type) && !leadsAway(type));
}

/** The spot that a place is, or lies in by the fewest steps; of several the first by the id of its tie. */
function nearestSpot(id: string, spots: ReadonlyMap<string, Located>, inside: ReadonlyMap<string, readonly KnownTie[]>): string | null {
  const queue = new Set([id]);
  for (const place of queue) {
    if (spots.has(place)) return place;
    for (const { target } of inside.get(place) ?? []) queue.add(target);
  }
  return null;
}

function isLocated(entity: KnownEntity): entity is Located {
  return isPlaceKind(entity.kind) && entity.latitude !== null && entity.longitude !== null;
}
