import type { Resolvers } from '#server/graphql/generated.ts';

/** What the graph holds. */
export const overview: Resolvers = {
  Query: {
    overview: async (_, __, { reading, store }) => ({ ...(await reading.overview()), engine: store }),
  },
};
