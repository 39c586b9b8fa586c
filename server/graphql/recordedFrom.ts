import type { Resolvers } from '#server/graphql/generated.ts';

/** Documents from which properties of entities are recorded. */
export const recordedFrom: Resolvers = {
  RecordedFrom: {
    document: (row, _, { documents }) => documents.read(row.document),
  },
};
