import { bounded, graphFilter, idList, oneId } from '#server/graphql/arguments.ts';
import type { Resolvers } from '#server/graphql/generated.ts';
import { askAmong } from '#server/graphql/idsAmong.ts';
import { toldSubgraph } from '#server/graphql/subgraph.ts';

/** What lies around entities and between them, and how much of it there is. */
export const neighborhood: Resolvers = {
  Query: {
    async neighborhood(_, { ids, depth, filter, first }, context) {
      const question = {
        ids: idList('ids', ids, 200),
        depth: bounded('depth', depth, { least: 0, most: 6, otherwise: 1 }),
        filter: graphFilter(filter, 'drawn'),
        first: bounded('first', first, { least: 0, most: 1_000, otherwise: 200 }),
      };
      return toldSubgraph(await context.reading.neighborhood(question), context);
    },
    async among(_, { ids, beside, filter }, context) {
      const { subgraph, unknown } = await askAmong(context.reading, 'ids', ids, graphFilter(filter, 'drawn'), beside ?? []);
      return { subgraph: toldSubgraph(subgraph, context), unknown };
    },
    neighborhoodPreview: (_, { id, filter }, { reading }) => reading.neighborCounts(oneId('id', id), graphFilter(filter, 'drawn')),
  },
};
