import { isId } from '#server/domain/id.ts';
import { timelineAmong } from '#server/engine/timeline/timelineAmong.ts';
import { turnsOf } from '#server/engine/turns.ts';
import { graphFilter, InvalidArgument } from '#server/graphql/arguments.ts';
import type { Resolvers } from '#server/graphql/generated.ts';
import { mostAmong } from '#server/graphql/neighborhood.ts';

/** How much held, and when: in the whole graph, or among some entities. */
export const timeline: Resolvers = {
  Query: {
    async timeline(_, { filter: given, granularity: asked, among }, { reading }) {
      const [filter, granularity] = [graphFilter(given, 'held'), asked ?? 'MONTH'];
      if (!among) return reading.timeline(filter, granularity);
      if (among.length > mostAmong) throw new InvalidArgument('among', `holds at most ${mostAmong} ids, not ${among.length}`);
      const { subgraph } = await reading.subgraphAmong(among.filter(isId), filter);
      return timelineAmong(subgraph, filter, granularity, turnsOf(reading.stop));
    },
  },
};
