import { timelineAmong } from '#server/engine/timeline/timelineAmong.ts';
import { turnsOf } from '#server/engine/turns.ts';
import { graphFilter } from '#server/graphql/arguments.ts';
import type { Resolvers } from '#server/graphql/generated.ts';
import { askAmong } from '#server/graphql/idsAmong.ts';

/** How much held, and when: in the whole graph, or among some entities. */
export const timeline: Resolvers = {
  Query: {
    async timeline(_, { filter: given, granularity: asked, among }, { reading }) {
      const [filter, granularity] = [graphFilter(given, 'held'), asked ?? 'MONTH'];
      if (!among) return { ...(await reading.timeline(filter, granularity)), unknown: [] };
      const { subgraph, unknown } = await askAmong(reading, 'among', among, filter);
      return { ...(await timelineAmong(subgraph, filter, granularity, turnsOf(reading.stop))), unknown };
    },
  },
};
