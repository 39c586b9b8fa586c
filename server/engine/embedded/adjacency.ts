import type { Motive } from '#graph-schema/generated/ontology.ts';
import { at, valueAt, type Column } from '#server/engine/embedded/column.ts';
import type { Dates } from '#server/engine/embedded/dates.ts';
import type { Ends } from '#server/engine/embedded/ends.ts';
import { compareIds, type Ids } from '#server/engine/embedded/ids.ts';
import { listOf, type Incidence } from '#server/engine/embedded/incidence.ts';

/** Bits of `flags`: what a filter can judge without reading the row. carried, denied and asserted are said of accepted claims. */
export const flag = { inferred: 1, carried: 2, denied: 4, asserted: 8 } as const;

/** The bits of `flags` that say which motives the asserting claims of a departure give. A file keeps them: none may change its place. */
export const motiveFlag = { CONVICTION: 16, FEAR: 32, MONEY: 64, COVER: 128, UNKNOWN: 256 } as const satisfies Readonly<
  Record<Motive, number>
>;

/** The bits of which one is enough for a relationship to hold. */
export const holdingFlags = flag.inferred | flag.asserted;

/** How many there are, by the number of their kind or type. Of relationships those that are shown with two ends. */
type Counts = {
  /** Of entities, merged ones among them. */
  readonly kinds: readonly number[];
  readonly types: readonly number[];
  /** Of the relationships those that hold. */
  readonly holding: readonly number[];
};

/** The relationships by which somebody left, by day (departureDay) and id: by row number. types: the numbers of their types. */
export type DepartureOrder = { readonly types: ReadonlySet<number>; readonly ordered: Uint32Array };

/**
 * One version of the graph, which never changes: a later one shares with it what it did not touch. Entities and relationships go by their row
 * numbers, which begin at 1; a row that is not there has kind or type 0. sources and targets are the ends as they are shown. A relationship both
 * of whose ends are merged into one has that one twice and is incident to nothing.
 */
export type Adjacency = {
  /** All row numbers are less. */
  readonly entities: number;
  readonly relationships: number;
  readonly ids: Ids;
  readonly kinds: Column<number>;
  readonly types: Column<number>;
  readonly sources: Column<number>;
  readonly targets: Column<number>;
  /** The ends that were written, where another one is shown; otherwise 0. */
  readonly writtenSources: Column<number>;
  readonly writtenTargets: Column<number>;
  readonly flags: Column<number>;
  readonly strengths: Column<number>;
  /** What tieDates and entityDates number. */
  readonly dates: Dates;
  readonly tieDates: Column<number>;
  /** When entities happened; of a merged one its own. */
  readonly entityDates: Column<number>;
  /** When the ends of relationships happened, which ends numbers. */
  readonly ends: Ends;
  readonly tieEnds: Column<number>;
  readonly departures: DepartureOrder;
  /** How many relationships of an entity hold. */
  readonly holding: Column<number>;
  readonly incidence: Incidence;
  readonly counts: Counts;
  /** By entity the relationships both of whose ends are merged into it. */
  readonly within: Column<Uint32Array | undefined>;
};

const nothing = new Uint32Array(0);

/** Orders entities by degree (largest first), then id. */
export function byDegree(adjacency: Adjacency): (a: number, b: number) => number {
  return (a, b) => degreeOf(adjacency, b) - degreeOf(adjacency, a) || compareIds(adjacency.ids, a, b);
}

/** The number of relationships at an entity that hold. */
export function degreeOf({ holding }: Adjacency, entity: number): number {
  return at(holding, entity);
}

/** The number of relationships at an entity that are written and that nobody asserts. */
export function unassertedOf({ incidence, holding }: Adjacency, entity: number): number {
  return listOf(incidence, entity).length - at(holding, entity);
}

/** The relationships at an entity, by row number. */
export function incidentTo({ incidence }: Adjacency, entity: number): Uint32Array {
  return listOf(incidence, entity);
}

/** The relationships both of whose ends are merged into an entity, by row number. */
export function withinOf({ within }: Adjacency, entity: number): Uint32Array {
  return valueAt(within, entity) ?? nothing;
}

/** Whether a relationship is there and has two ends as it is shown. */
export function isShown({ sources, targets }: Adjacency, relationship: number): boolean {
  return at(sources, relationship) !== at(targets, relationship);
}

/** The other end of a relationship, seen from one end. */
export function otherEnd({ sources, targets }: Adjacency, relationship: number, entity: number): number {
  const source = at(sources, relationship);
  return source === entity ? at(targets, relationship) : source;
}

/** The ends of a relationship as they were written. */
export function writtenEnds(adjacency: Adjacency, relationship: number): readonly [number, number] {
  const { sources, targets, writtenSources, writtenTargets } = adjacency;
  return [at(writtenSources, relationship) || at(sources, relationship), at(writtenTargets, relationship) || at(targets, relationship)];
}
