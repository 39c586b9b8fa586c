import { bounded, dateRange, graphFilter, optionalId } from '#server/graphql/arguments.ts';
import { connectionOf } from '#server/graphql/connectionOf.ts';
import type { Resolvers } from '#server/graphql/generated.ts';
import { heldEntity } from '#server/graphql/held.ts';

/** Who is said to have left, and the fields of one reading of a departure. */
export const departure: Resolvers = {
  Query: {
    async departures(_, { motives, from, to, during, filter, first, after }, { reading, relationships }) {
      const slice = await reading.departures({
        motives: motives ?? null,
        from: optionalId('from', from),
        to: optionalId('to', to),
        during: dateRange('during', during),
        filter: graphFilter(filter, 'held'),
        first: bounded('first', first, { most: 200, otherwise: 50 }),
        after: after ?? null,
      });
      relationships.tell(slice.items.flatMap(({ relationship, ties }) => [relationship, ...ties]));
      return { ...connectionOf(slice, ({ cursor }) => cursor), byMotive: slice.byMotive, omitted: slice.omitted };
    },
  },
  Departure: {
    who: (row, _, context) => heldEntity(row.relationship.source, context),
    from: (row, _, context) => heldEntity(row.relationship.target, context),
    to: (row, _, context) => row.to && heldEntity(row.to, context),
    within: (row, _, context) => row.within.map((id) => heldEntity(id, context)),
    date: (row) => row.relationship.date,
    allegations: (row, _, { allegations }) => allegations.readAll(row.allegations),
  },
};
