import { happenedOn } from '#server/domain/happened.ts';
import { amountOf } from '#server/domain/moneyFlow.ts';
import { bounded, dateRange, graphFilter, leastAmount, oneId } from '#server/graphql/arguments.ts';
import { asksFor } from '#server/graphql/asksFor.ts';
import type { Resolvers } from '#server/graphql/generated.ts';
import { heldEntity } from '#server/graphql/held.ts';
import { toldSubgraph } from '#server/graphql/subgraph.ts';

/** Where money came from and went to, and the fields of one hop of it. */
export const moneyTrail: Resolvers = {
  Query: {
    async moneyTrail(_, { from, direction, maxHops, currency, during, minAmount, filter }, context, info) {
      const answer = await context.reading.moneyTrail({
        from: oneId('from', from),
        direction: direction ?? 'OUT',
        maxHops: bounded('maxHops', maxHops, { most: 10, otherwise: 5 }),
        currency: currency ?? null,
        during: dateRange('during', during),
        minAmount: leastAmount('minAmount', minAmount),
        filter: graphFilter(filter, 'held'),
        ...(!asksFor(info, 'subgraph') && { undrawn: true }),
        ...(!asksFor(info, 'ties') && { unnamed: true }),
      });
      toldSubgraph(answer.subgraph, context);
      return answer;
    },
  },
  MoneyHop: {
    from: (row, _, context) => row.from && heldEntity(row.from, context),
    to: (row, _, context) => row.to && heldEntity(row.to, context),
    amount: (row) => amountOf(row.flow),
    date: (row) => happenedOn(row.flow),
    ties: (row, _, { relationships }) => relationships.readAll(row.ties),
  },
};
