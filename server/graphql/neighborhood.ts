import { isId } from '#server/domain/id.ts';
import { bounded, graphFilter, idList, InvalidArgument, oneId } from '#server/graphql/arguments.ts';
import type { Resolvers } from '#server/graphql/generated.ts';
import { toldSubgraph } from '#server/graphql/subgraph.ts';

/** What lies among so many entities at most can be asked for. */
export const mostAmong = 2_000;

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
    async among(_, { ids, filter }, context) {
      if (ids.length > mostAmong) throw new InvalidArgument('ids', `holds at most ${mostAmong} ids, not ${ids.length}`);
      const { subgraph, unknown } = await context.reading.subgraphAmong(ids.filter(isId), graphFilter(filter, 'drawn'));
      const missing = new Set<string>(unknown);
      return { subgraph: toldSubgraph(subgraph, context), unknown: [...new Set(ids)].filter((id) => !isId(id) || missing.has(id)) };
    },
    neighborhoodPreview: (_, { id, filter }, { reading }) => reading.neighborCounts(oneId('id', id), graphFilter(filter, 'drawn')),
  },
};
