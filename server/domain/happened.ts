import { entityKinds, type EntityKind } from '#graph-schema/generated/ontology.ts';
import { isFuzzyDate, type EntityRecord } from '#server/domain/entity.ts';
import type { FuzzyDate } from '#server/domain/fuzzyDate.ts';

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
