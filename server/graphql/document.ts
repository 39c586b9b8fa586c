import { isId } from '#server/domain/id.ts';
import { claimsPage } from '#server/graphql/allegation.ts';
import type { Resolvers } from '#server/graphql/generated.ts';

/** A document by its id, and its fields. */
export const document: Resolvers = {
  Query: {
    document: (_, { id }, { documents }) => (isId(id) ? documents.read(id) : null),
  },
  Document: {
    publisher: (row, _, { entities }) => (row.publisher === null ? null : entities.read(row.publisher)),
    copyOf: (row, _, { documents }) => (row.copyOf === null ? null : documents.read(row.copyOf)),
    hasText: () => false,
    allegations: (row, page, context, info) => claimsPage({ speaker: null, document: row.id, about: null }, page, context, info),
  },
};
