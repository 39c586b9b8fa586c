import { isId, type Id } from '#server/domain/id.ts';
import { inLanguage } from '#server/domain/localized.ts';
import { bounded, InvalidArgument, optionalId } from '#server/graphql/arguments.ts';
import type { Resolvers } from '#server/graphql/generated.ts';
import { heldEntity } from '#server/graphql/held.ts';

/** Entities that may be one, and the fields of a suggestion and of what speaks for it. */
export const duplicates: Resolvers = {
  Query: {
    async duplicates(_, { entity, first, after }, { engine, stop }) {
      const question = {
        entity: optionalId('entity', entity),
        first: bounded('first', first, { most: 100, otherwise: 20 }),
        after: pairCursor(after),
      };
      const { suggestions, compared, end } = await engine.duplicates(question, stop);
      return { nodes: suggestions, compared, pageInfo: { hasNextPage: end !== null, endCursor: end && end.join('~') } };
    },
  },
  DuplicateSuggestion: {
    a: (row, _, context) => heldEntity(row.a, context),
    b: (row, _, context) => heldEntity(row.b, context),
  },
  MatchedWord: { how: (row, { language }) => inLanguage(row.how, language ?? 'EN') ?? '' },
  LikenessEvidence: { text: (row, { language }) => inLanguage(row.text, language ?? 'EN') ?? '' },
};

function pairCursor(after: string | null | undefined): readonly [Id, Id | null] | null {
  if (after === null || after === undefined) return null;
  const [a = '', b = ''] = after.split('~');
  if (!isId(a) || (b !== '' && !isId(b)) || after.split('~').length > 2)
    throw new InvalidArgument('after', 'is no cursor; pass the endCursor of the page before');
  return [a, isId(b) ? b : null];
}
