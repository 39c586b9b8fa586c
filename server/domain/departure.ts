import { everyMotive, type Motive } from '#graph-schema/generated/ontology.ts';
import { typesWhere } from '#graph-schema/ontology.ts';
import { keepsClaim, type Filter } from '#server/domain/filter.ts';
import type { FuzzyDate } from '#server/domain/fuzzyDate.ts';
import type { Relationship } from '#server/domain/relationship.ts';

/** The types by which somebody leaves, and those by which who left goes somewhere. */
export const leavingTypes = typesWhere(({ departure }) => departure === 'LEFT');
export const destinationTypes = typesWhere(({ departure }) => departure === 'DESTINATION');

/** The day by which departures lie in order: their first, or else their last; of those that no day bounds one after all days. */
export function departureDay(date: FuzzyDate | null): string {
  return date?.earliest ?? date?.latest ?? dayAfterAll;
}

/** Comes after every day. */
export const dayAfterAll = '9999-99-99';

/** The motive of a claim that gives none. */
export function motiveOf({ motive }: { readonly motive: Motive | null }): Motive {
  return motive ?? 'UNKNOWN';
}

/** The motives of the claims that the filter keeps and that assert a departure, in the order of the vocabulary: each is one reading of it. */
export function motivesRead(filter: Filter, { evidence }: Pick<Relationship, 'evidence'>): readonly Motive[] {
  const read = new Set(evidence.filter((claim) => claim.stance === 'ASSERTS' && keepsClaim(filter, claim)).map(motiveOf));
  return everyMotive.filter((motive) => read.has(motive));
}
