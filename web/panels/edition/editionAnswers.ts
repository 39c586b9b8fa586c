import { skipToken, useInfiniteQuery, useQuery, type UseInfiniteQueryResult, type UseQueryResult } from '@tanstack/react-query';
import type { EditionPart } from '#graph-schema/generated/ontology.ts';
import { EditionClaimsDocument, EditionDocument, type EditionClaimsQuery, type EditionQuery } from '#web/api/generated.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';

const aPage = 50;

/** A claim as one edition makes it, and as the other one does. */
export type EditionClaim = NonNullable<NonNullable<EditionClaimsQuery['document']>['difference']>['claims'][number];

/** An edition, those beside it, and how it differs from the one before; nothing is asked for null. */
export function useEdition(id: string | null): UseQueryResult<EditionQuery> {
  const { ask } = useDesk();
  const language = useDeskState((state) => state.language);
  return useQuery({
    queryKey: ['edition', id, language],
    queryFn: id === null ? skipToken : ({ signal }) => ask(EditionDocument, { id, language }, signal),
  });
}

/** The claims of one sort in which an edition differs, fifty a page. */
export function useEditionClaims(id: string, of: EditionPart): UseInfiniteQueryResult<readonly EditionClaim[]> {
  const { ask } = useDesk();
  const language = useDeskState((state) => state.language);
  return useInfiniteQuery({
    queryKey: ['edition claims', id, of, language],
    initialPageParam: 0,
    queryFn: async ({ pageParam, signal }) =>
      (await ask(EditionClaimsDocument, { id, of, skip: pageParam, language }, signal)).document?.difference?.claims ?? [],
    getNextPageParam: (last, all) => (last.length < aPage ? null : all.length * aPage),
    select: ({ pages }) => pages.flat(),
  });
}
