import { bounded, cursor, idList } from '#server/graphql/arguments.ts';
import { connectionOf } from '#server/graphql/connectionOf.ts';
import type { Resolvers } from '#server/graphql/generated.ts';

const mostIds = 2_000;

/** What newer editions no longer say. */
export const former: Resolvers = {
  Query: {
    async noLongerSaid(_, { at, types, first, after }, { reading, relationships }) {
      const slice = await reading.formerTies({
        of: at === null || at === undefined ? null : idList('at', at, mostIds),
        types: types ?? null,
        first: bounded('first', first, { most: 200, otherwise: 50 }),
        after: cursor('after', after),
      });
      relationships.tell(slice.items);
      return { ...connectionOf(slice, ({ id }) => id), unasserted: slice.total };
    },
  },
};
