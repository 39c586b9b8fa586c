import { inLanguage } from '#server/domain/localized.ts';
import { bounded, graphFilter } from '#server/graphql/arguments.ts';
import type { Resolvers } from '#server/graphql/generated.ts';
import { toldSubgraph } from '#server/graphql/subgraph.ts';

/** The dossiers, and the fields of one. */
export const dossier: Resolvers = {
  Query: {
    dossiers: (_, __, { engine }) => engine.dossiers(),
  },
  Dossier: {
    title: (row, { language }) => inLanguage(row.title, language ?? 'EN') ?? row.id,
    summary: (row, { language }) => inLanguage(row.summary, language ?? 'EN'),
    documents: (row, _, { documents }) => documents.readAll(row.documents),
    async subgraph(row, { filter, first }, context) {
      const most = bounded('first', first, { most: 1_000, otherwise: 300 });
      return toldSubgraph(await context.engine.subgraphOfDocuments(row.documents, graphFilter(filter), most, context.stop), context);
    },
  },
};
