import { skipToken, useInfiniteQuery, useQuery, type UseInfiniteQueryResult, type UseQueryResult } from '@tanstack/react-query';
import type { RelationshipType } from '#graph-schema/generated/ontology.ts';
import { FormerCountDocument, FormerTiesDocument, type FormerTiesQuery } from '#web/api/generated.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';

/** Which ties that newer editions no longer say are meant. at: those at these names, null for all there are; types: of these, null for any. */
export type Former = { readonly at: readonly string[] | null; readonly types: readonly RelationshipType[] | null };

const mostNames = 2_000;
const start: string | null = null;

/** Those at some names: all there are where the names are more than can be asked for. */
export function formerAt(names: readonly string[]): Former {
  return { at: names.length > mostNames ? null : names, types: null };
}

/** How many they are; nothing is asked for null. */
export function useFormerCount(former: Former | null): UseQueryResult<number> {
  const { ask } = useDesk();
  return useQuery({
    queryKey: ['former', 'count', former],
    queryFn:
      former === null
        ? skipToken
        : async ({ signal }) => (await ask(FormerCountDocument, asArguments(former), signal)).noLongerSaid.totalCount,
  });
}

/** They themselves with the claims that once spoke of them, fifty a page. */
export function useFormerTies(former: Former): UseInfiniteQueryResult<{
  readonly total: number;
  readonly ties: FormerTiesQuery['noLongerSaid']['nodes'];
}> {
  const { ask } = useDesk();
  const language = useDeskState((state) => state.language);
  return useInfiniteQuery({
    queryKey: ['former', 'ties', former, language],
    initialPageParam: start,
    queryFn: ({ pageParam, signal }) => ask(FormerTiesDocument, { ...asArguments(former), after: pageParam, language }, signal),
    getNextPageParam: ({ noLongerSaid: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    select: ({ pages }) => ({
      total: pages[0]?.noLongerSaid.totalCount ?? 0,
      ties: pages.flatMap(({ noLongerSaid }) => noLongerSaid.nodes),
    }),
  });
}

function asArguments({ at, types }: Former) {
  return { at: at && [...at], types: types && [...types] };
}
