import { entityLabel } from '#server/domain/entity.ts';
import { isId } from '#server/domain/id.ts';
import { inLanguage } from '#server/domain/localized.ts';
import { claimsPage } from '#server/graphql/allegation.ts';
import { bounded, cursor, graphFilter } from '#server/graphql/arguments.ts';
import { connectionOf } from '#server/graphql/connectionOf.ts';
import type { Resolvers } from '#server/graphql/generated.ts';

const mostWithin = 50;
const mostRecords = 50;

/** An entity by its id, and the fields that every kind has. */
export const entity: Resolvers = {
  Query: {
    entity: (_, { id }, { entities }) => (isId(id) ? entities.read(id) : null),
  },
  Entity: {
    label: (row, { language }) => entityLabel(row, language ?? 'EN'),
    summary: (row, { language }) => inLanguage(row.summary, language ?? 'EN'),
    note: (row, { language }) => inLanguage(row.note, language ?? 'EN'),
    async relationships(row, { filter, direction, first, after }, { pages, relationships }) {
      const slice = await pages.relationshipsOf(row.id, {
        filter: graphFilter(filter, 'drawn'),
        direction: direction ?? 'BOTH',
        first: bounded('first', first, { most: 200, otherwise: 50 }),
        after: cursor('after', after),
      });
      relationships.tell(slice.items);
      return { ...connectionOf(slice, ({ id }) => id), unasserted: slice.unasserted };
    },
    records: ({ records = [], degree, unasserted }) =>
      records.slice(0, mostRecords).map((record) => ({ ...record, degree, unasserted, mergedIds: [], happened: [] })),
    async within({ id, mergedIds }, _, { within, relationships }) {
      if (mergedIds.length === 0) return [];
      const ties = ((await within.read(id))?.relationships ?? []).slice(0, mostWithin);
      relationships.tell(ties);
      return ties;
    },
    withinCount: async ({ id, mergedIds }, _, { within }) =>
      mergedIds.length === 0 ? 0 : ((await within.read(id))?.relationships.length ?? 0),
    allegations: (row, page, context, info) => claimsPage({ speaker: null, document: null, about: row.id }, page, context, info),
  },
};
