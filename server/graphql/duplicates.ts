import { isId, type Id } from '#server/domain/id.ts';
import { inLanguage } from '#server/domain/localized.ts';
import { bounded, noCursor, optionalId } from '#server/graphql/arguments.ts';
import type { Context } from '#server/graphql/context.ts';
import type { Resolvers } from '#server/graphql/generated.ts';
import { heldEntity } from '#server/graphql/held.ts';

/** Entities that may be one, and the fields of a suggestion and of what speaks for it. */
export const duplicates: Resolvers = {
  Query: {
    async duplicates(_, { entity, first, after }, context) {
      const { reading } = context;
      const question = {
        entity: optionalId('entity', entity),
        first: bounded('first', first, { most: 100, otherwise: 20 }),
        after: pairCursor(after),
      };
      if (question.after !== null) await requireOurs(question.after, question.entity, context);
      const { suggestions, compared, common, end } = await reading.duplicates(question);
      return { nodes: suggestions, compared, common, pageInfo: { hasNextPage: end !== null, endCursor: end && end.join('~') } };
    },
  },
  DuplicateSuggestion: {
    a: (row, _, context) => heldEntity(row.a, context),
    b: (row, _, context) => heldEntity(row.b, context),
  },
  MatchedWord: { how: (row, { language }) => inLanguage(row.how, language ?? 'EN') ?? '' },
  LikenessEvidence: { text: (row, { language }) => inLanguage(row.text, language ?? 'EN') ?? '' },
};

/** Throws InvalidArgument for a cursor that names entities that are not there, or begins with another one than was asked for. Merged ids are ours: a pair may have been decided meanwhile. */
async function requireOurs([a, b]: readonly [Id, Id | null], entity: Id | null, { entities }: Context): Promise<void> {
  const [row, other] = await Promise.all([entities.read(a), b === null ? null : entities.read(b)]);
  const asked = entity === null ? row : await entities.read(entity);
  if (row === null || (b !== null && other === null) || (asked !== null && asked.id !== row.id)) throw noCursor('after');
}

function pairCursor(after: string | null | undefined): readonly [Id, Id | null] | null {
  if (after === null || after === undefined) return null;
  const [a = '', b = ''] = after.split('~');
  if (!isId(a) || (b !== '' && !isId(b)) || after.split('~').length > 2) throw noCursor('after');
  return [a, isId(b) ? b : null];
}
