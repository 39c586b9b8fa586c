import type { Id } from '#server/domain/id.ts';
import { inLanguage } from '#server/domain/localized.ts';
import { endAt, type SuggestionEnd } from '#server/engine/suggestion.ts';
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
        after: pageEnd(after),
      };
      if (question.after !== null) await requireOurs(question.after, question.entity, context);
      const { suggestions, compared, toCompare, inPart, end } = await reading.duplicates(question);
      const pageInfo = { hasNextPage: end !== null, endCursor: end && end.place.replaceAll(' ', '~') };
      return { nodes: suggestions, compared, toCompare, common: inPart, pageInfo };
    },
  },
  DuplicateSuggestion: {
    a: (row, _, context) => heldEntity(row.a, context),
    b: (row, _, context) => heldEntity(row.b, context),
  },
  MatchedWord: { how: (row, { language }) => inLanguage(row.how, language ?? 'EN') ?? '' },
  LikenessEvidence: { text: (row, { language }) => inLanguage(row.text, language ?? 'EN') ?? '' },
};

/** Throws InvalidArgument for a cursor that names entities that are not there, or no pair with the one that was asked for. Merged ids are ours: a pair may have been decided meanwhile. */
async function requireOurs({ a, b }: SuggestionEnd, entity: Id | null, { entities }: Context): Promise<void> {
  const [one, other, asked] = await Promise.all([entities.read(a), entities.read(b), entities.read(entity ?? a)]);
  if (!one || !other || (asked && asked.id !== one.id && asked.id !== other.id)) throw noCursor('after');
}

function pageEnd(after: string | null | undefined): SuggestionEnd | null {
  if (after === null || after === undefined) return null;
  const end = after.includes(' ') ? null : endAt(after.replaceAll('~', ' '));
  if (end === null) throw noCursor('after');
  return end;
}
