import { bounded, graphFilter, idList, oneId } from '#server/graphql/arguments.ts';
import type { Resolvers } from '#server/graphql/generated.ts';
import { toldSubgraph } from '#server/graphql/subgraph.ts';

/** What lies around entities, and how much of it there is. */
export const neighborhood: Resolvers = {
  Query: {
    async neighborhood(_, { ids, depth, filter, first }, context) {
      const question = {
        ids: idList('ids', ids, 200),
        depth: bounded('depth', depth, { least: 0, most: 6, otherwise: 1 }),
        filter: graphFilter(filter, 'drawn'),
        first: bounded('first', first, { least: 0, most: 1_000, otherwise: 200 }),
      };
      return toldSubgraph(await context.engine.neighborhood(question, context.stop), context);
    },
    neighborhoodPreview: (_, { id, filter }, { engine, stop }) =>
      engine.neighborCounts(oneId('id', id), graphFilter(filter, 'drawn'), stop),
  },
};
