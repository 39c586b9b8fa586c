import { entityKinds, type EntityKind } from '#graph-schema/generated/ontology.ts';
import { isFuzzyDate, type EntityRecord } from '#server/domain/entity.ts';
import type { FuzzyDate } from '#server/domain/fuzzyDate.ts';
import { byId } from '#server/domain/id.ts';

/** The property of a kind that says when an entity of it happened, where the ontology gives the kind one of that name and type. */
export const happenedProperty = 'date';

/** The kinds that happen, as events and money flows do, in the order of the ontology. */
export const happeningKinds: readonly EntityKind[] = entityKinds
  .filter(({ properties }) => properties.some(({ name, type }) => name === happenedProperty && type === 'fuzzyDate'))
  .map(({ kind }) => kind);

/** When an entity happened; null where nobody says, or where its kind is none that happens. */
export function happenedOn({ kind, properties }: Pick<EntityRecord, 'kind' | 'properties'>): FuzzyDate | null {
  const date = happeningKinds.includes(kind) ? properties[happenedProperty] : undefined;
  return isFuzzyDate(date) ? date : null;
}

/** When these happened, which are shown as one. */
export function happenedAs(entities: readonly Pick<EntityRecord, 'kind' | 'properties'>[]): readonly FuzzyDate[] {
  return rivalDates(entities.flatMap((each) => happenedOn(each) ?? []));
}

/** What several dates of one thing say, each once, by its text. One that no day bounds is no rival of those that say when. */
export function rivalDates(dates: readonly FuzzyDate[]): readonly FuzzyDate[] {
  if (dates.length <= 1) return dates;
  const rivals = [...new Map(dates.map((date) => [date.edtf, date])).values()].toSorted((a, b) => byId(a.edtf, b.edtf));
  const bounded = rivals.filter(({ earliest, latest }) => earliest !== null || latest !== null);
  return bounded.length > 0 ? bounded : rivals;
}
