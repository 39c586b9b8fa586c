import type { Motive } from '#graph-schema/generated/ontology.ts';
import type { Filter } from '#server/domain/filter.ts';
import type { Id } from '#server/domain/id.ts';
import type { Relationship } from '#server/domain/relationship.ts';
import type { DateRange } from '#server/domain/when.ts';
import type { Slice } from '#server/engine/slice.ts';

/** Which departures are asked for. motives, from, to, during null: any; after: departureCursor of the last of the page before. */
export type DeparturesQuestion = {
  readonly motives: readonly Motive[] | null;
  readonly from: Id | null;
  readonly to: Id | null;
  readonly during: DateRange | null;
  readonly filter: Filter;
  readonly first: number;
  readonly after: string | null;
};

/** What the claims with one motive say of a departure. */
export type DepartureReading = { readonly relationship: Relationship; readonly motive: Motive };

/** Tells a reading of a departure from every other; continues a list after it. */
export function departureCursor({ relationship, motive }: { readonly relationship: { readonly id: Id }; readonly motive: Motive }): string {
  return `${relationship.id}~${motive}`;
}

/** byMotive: how many of all there are, in the order of the vocabulary, none left out that there are. rejected: departures without a reading that the filter keeps, whatever their motive, date and destination. */
export type DepartureSlice = Slice<DepartureReading> & {
  readonly byMotive: readonly { readonly motive: Motive; readonly count: number }[];
  readonly rejected: number;
};
