import { inLanguage } from '#server/domain/localized.ts';
import type { Motive } from '#graph-schema/generated/ontology.ts';
import { describeRelationship } from '#graph-schema/ontology.ts';
import type { Entity } from '#server/domain/entity.ts';
import { motivesOf, type Relationship } from '#server/domain/relationship.ts';
import { supportOf } from '#server/domain/support.ts';
import type { Context } from '#server/graphql/context.ts';
import type { RelationshipResolvers } from '#server/graphql/generated.ts';
import type { Id } from '#server/domain/id.ts';

/** Fields that every relationship type has. */
export const relationship: Omit<RelationshipResolvers, '__resolveType'> = {
  source: (row, _, context) => endOf(row.source, context),
  target: (row, _, context) => endOf(row.target, context),
  inferred: (row) => row.inferred !== null,
  inferenceReason: (row, { language }) => (row.inferred === null ? null : inLanguage(row.inferred, language ?? 'EN')),
  motives: (row) => (describeRelationship(row.type).motivated ? motivesOf(row.evidence) : []),
  allegations: (row, _, { allegations }) => allegations.readAll(row.allegations),
  support: (row) => supportOf(row.evidence),
};

/** The motive of a departure, where its claims agree on one. */
export const left = {
  motive({ evidence }: Relationship): Motive | null {
    const [first = 'UNKNOWN', ...rivals] = motivesOf(evidence);
    return rivals.length > 0 ? null : first;
  },
};

/** An entity that something names: a store never names one that it has not. */
export function endOf(id: Id, { entities }: Context): Entity | Promise<Entity> {
  const row = entities.read(id);
  return row instanceof Promise ? row.then((found) => present(found, id)) : present(row, id);
}

function present(row: Entity | null, id: Id): Entity {
  if (row === null) throw new TypeError(`the store names the entity ${id} and does not hold it`);
  return row;
}
