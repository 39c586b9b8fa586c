import { bounded, InvalidArgument } from '#server/graphql/arguments.ts';
import type { Resolvers } from '#server/graphql/generated.ts';

const longestStatement = 20_000;

/** A statement in Cypher, and the fields of its table of rows: the part of the graph is drawn only when it is asked for. */
export const cypher: Resolvers = {
  Query: {
    cypher(_, { statement, parameters, maxRows }, { reading }) {
      if (statement.length > longestStatement) throw new InvalidArgument('statement', `has at most ${longestStatement} characters`);
      if (parameters !== null && parameters !== undefined && !isRecord(parameters))
        throw new InvalidArgument('parameters', 'is an object of names and values');
      return reading.cypher(statement, parameters ?? {}, bounded('maxRows', maxRows, { most: 10_000, otherwise: 1_000 }));
    },
  },
  QueryTable: {
    rows: (row) => row.rows.map((cells) => [...cells]),
    async subgraph(row, _, { entities, relationships }) {
      if (row.entities.length === 0 && row.relationships.length === 0) return null;
      const ties = await relationships.readAll(row.relationships);
      const ends = [...new Set([...row.entities, ...ties.flatMap(({ source, target }) => [source, target])])];
      return { entities: await entities.readAll(ends), relationships: ties, omitted: [] };
    },
  },
};

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
