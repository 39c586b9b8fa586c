import { entityLabel } from '#server/domain/entity.ts';
import { inLanguage } from '#server/domain/localized.ts';
import { bounded, cursor, graphFilter } from '#server/graphql/arguments.ts';
import { connectionOf } from '#server/graphql/connectionOf.ts';
import type { EntityResolvers } from '#server/graphql/generated.ts';

/** Fields that every kind of entity has. */
export const entity: Omit<EntityResolvers, '__resolveType'> = {
  label: (row, { language }) => entityLabel(row, language ?? 'EN'),
  summary: (row, { language }) => inLanguage(row.summary, language ?? 'EN'),
  note: (row, { language }) => inLanguage(row.note, language ?? 'EN'),
  async relationships(row, { filter, direction, first, after }, { pages, relationships }) {
    const question = {
      filter: graphFilter(filter),
      direction: direction ?? 'BOTH',
      first: bounded('first', first, { most: 200, otherwise: 50 }),
      after: cursor('after', after),
    };
    const slice = await pages.relationshipsOf(row.id, question);
    relationships.tell(slice.items);
    return connectionOf(slice, ({ id }) => id);
  },
  async allegations(row, { first, after }, { pages, allegations }) {
    const slice = await pages.findAllegations({
      speaker: null,
      document: null,
      about: row.id,
      first: bounded('first', first, { most: 200, otherwise: 50 }),
      after: cursor('after', after),
    });
    allegations.tell(slice.items);
    return connectionOf(slice, ({ id }) => id);
  },
};
