import { inLanguage } from '#server/domain/localized.ts';
import { bounded } from '#server/graphql/arguments.ts';
import type { Resolvers } from '#server/graphql/generated.ts';
import { heldEntity } from '#server/graphql/held.ts';

/** Entities that a text may mean, and the fields of a hit. */
export const search: Resolvers = {
  Query: {
    search: (_, { text, kinds, first }, { reading }) =>
      reading.search(text, kinds ?? null, bounded('first', first, { most: 100, otherwise: 20 })),
  },
  SearchHit: {
    entity: (row, _, context) => heldEntity(row.entity, context),
    why: (row, { language }) => inLanguage(row.why, language ?? 'EN') ?? '',
  },
};
