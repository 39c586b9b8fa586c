import { strengthOf, supportOf } from '#server/domain/support.ts';
import { bounded, graphFilter, idList, oneId } from '#server/graphql/arguments.ts';
import { asksFor } from '#server/graphql/asksFor.ts';
import type { Resolvers } from '#server/graphql/generated.ts';

const mostViaOrAvoid = 20;

/** Paths between two entities, and the fields of one. */
export const path: Resolvers = {
  Query: {
    async paths(_, { from, to, via, avoid, maxLength, rank, filter, first }, { reading, relationships, entities }, info) {
      const longest = bounded('maxLength', maxLength, { most: 10, otherwise: 6 });
      const question = {
        from: oneId('from', from),
        to: oneId('to', to),
        via: idList('via', via ?? [], mostViaOrAvoid),
        avoid: idList('avoid', avoid ?? [], mostViaOrAvoid),
        maxLength: longest,
        rank: rank ?? 'SHORTEST',
        filter: graphFilter(filter, 'held'),
        first: bounded('first', first, { most: 50, otherwise: 5 }),
      };
      const answer = await reading.paths(question, (ids) => {
        if (asksFor(info, 'entities')) entities.ahead(ids);
      });
      relationships.tell(answer.paths.flatMap((found) => found.relationships));
      return answer;
    },
  },
  Path: {
    entities: (row, _, { entities }) => entities.readAll(row.entities),
    length: (row) => row.relationships.length,
    weakestSupport: (row) =>
      row.relationships
        .map((relationship) => supportOf(relationship.evidence))
        .reduce((weakest, support) => (strengthOf(support) < strengthOf(weakest) ? support : weakest)),
  },
};
