import { graphFilter } from '#server/graphql/arguments.ts';
import type { Resolvers } from '#server/graphql/generated.ts';

/** How much held, and when. */
export const timeline: Resolvers = {
  Query: {
    timeline: (_, { filter, granularity }, { reading }) => reading.timeline(graphFilter(filter, 'held'), granularity ?? 'MONTH'),
  },
};
