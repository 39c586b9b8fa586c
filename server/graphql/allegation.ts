import { isId } from '#server/domain/id.ts';
import { inLanguage } from '#server/domain/localized.ts';
import { UnknownDocument, UnknownEntity } from '#server/engine/failure.ts';
import { bounded, cursor, documentId, optionalId } from '#server/graphql/arguments.ts';
import { connectionOf } from '#server/graphql/connectionOf.ts';
import { asksFor } from '#server/graphql/asksFor.ts';
import type { ClaimConditions, ClaimsPage } from '#server/graphql/claimsPage.ts';
import type { Context } from '#server/graphql/context.ts';
import type { Resolvers } from '#server/graphql/generated.ts';
import { heldDocument } from '#server/graphql/held.ts';

/** A claim by its id, lists of claims, and the fields of a claim. No text can be attached to a locator yet, so there is none to show or to compare. */
export const allegation: Resolvers = {
  Query: {
    allegation: (_, { id }, { allegations }) => (isId(id) ? allegations.read(id) : null),
    async allegations(_, { speaker = null, document = null, about = null, ...page }, context, info) {
      const conditions = {
        speaker: optionalId('speaker', speaker),
        document: document === null ? null : documentId(document),
        about: optionalId('about', about),
      };
      const looksAhead = asksFor(info, 'document');
      const [found, held] = await Promise.allSettled([
        claimsPage(conditions, page, context, info),
        looksAhead ? requireHeld(conditions, context) : null,
      ]);
      if (held.status === 'rejected') throw held.reason;
      if (!looksAhead && (found.status === 'rejected' || found.value.totalCount === 0)) await requireHeld(conditions, context);
      if (found.status === 'rejected') throw found.reason;
      return found.value;
    },
  },
  AllegationConnection: {
    earlier: async ({ conditions, totalCount }, _, { pages }) =>
      totalCount === 0 ? 0 : (await pages.findAllegations({ ...conditions, isEarlier: true, first: 1, after: null })).total,
  },
  Allegation: {
    claim: (row, { language }) => inLanguage(row.claim, language ?? 'EN') ?? '',
    note: (row, { language }) => inLanguage(row.note, language ?? 'EN'),
    speakers: (row, _, { entities }) => entities.readAll(row.speakers),
    transmittedBy: (row, _, { entities }) => entities.readAll(row.transmittedBy),
    about: (row, _, { entities }) => entities.readAll(row.about),
    document: (row, _, context) => heldDocument(row.document, context),
    relationships: (row, _, { relationships }) => relationships.readAll(row.relationships),
    contradicts: (row, _, { allegations }) => allegations.readAll(row.contradicts),
  },
  Locator: { text: () => null, intact: () => null },
};

/** Throws UnknownEntity or UnknownDocument where one is not there; where a claim was found that meets the conditions, each is. */
async function requireHeld({ speaker, document, about }: ClaimConditions, { entities, documents }: Context): Promise<void> {
  const named = [speaker, about].filter((id) => id !== null);
  const [row, rows] = await Promise.all([
    document === null ? null : documents.read(document),
    Promise.all(named.map(async (id) => entities.read(id))),
  ]);
  const missing = named.find((_, index) => rows[index] === null);
  if (missing !== undefined) throw new UnknownEntity([missing]);
  if (document !== null && row === null) throw new UnknownDocument([document]);
}

/** A page of the claims that meet all conditions, by what was asked for. Throws InvalidArgument. */
export async function claimsPage(
  conditions: ClaimConditions,
  { first, after }: { readonly first?: number | null | undefined; readonly after?: string | null | undefined },
  { pages, allegations, entities }: Context,
  asked: Parameters<typeof asksFor>[0],
): Promise<ClaimsPage> {
  const slice = await pages.findAllegations({
    ...conditions,
    first: bounded('first', first, { most: 200, otherwise: 50 }),
    after: cursor('after', after),
    ...((asksFor(asked, 'speakers') || asksFor(asked, 'transmittedBy')) && { voiced: true }),
  });
  allegations.tell(slice.items);
  entities.tell(slice.voices ?? []);
  return { ...connectionOf(slice, ({ id }) => id), conditions };
}
