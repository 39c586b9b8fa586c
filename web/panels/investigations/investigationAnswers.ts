import { useInfiniteQuery, useQuery, type UseInfiniteQueryResult, type UseQueryResult } from '@tanstack/react-query';
import {
  InvestigationsDocument,
  InvestigationVersionsDocument,
  type InvestigationVersionsQuery,
  type ListedInvestigationFragment,
} from '#web/api/generated.ts';
import { useDesk } from '#web/parts/deskContext.ts';

const pageSize = 20;
const mostVersions = 20;
const start: string | null = null;

type Page = { readonly rows: readonly ListedInvestigationFragment[]; readonly total: number; readonly after: string | null };

/** What became of an investigation by its last changes; null where there is none. */
export type Versions = NonNullable<InvestigationVersionsQuery['investigation']>['versions'] | null;

/** What was saved, latest first, a page after the other; looked at anew whenever it is listed. */
export function useInvestigations(): UseInfiniteQueryResult<Omit<Page, 'after'>> {
  const { ask } = useDesk();
  return useInfiniteQuery({
    queryKey: ['investigations'],
    initialPageParam: start,
    staleTime: 0,
    async queryFn({ pageParam, signal }): Promise<Page> {
      const { nodes, totalCount, pageInfo } = (await ask(InvestigationsDocument, { first: pageSize, after: pageParam }, signal))
        .investigations;
      return { rows: nodes, total: totalCount, after: pageInfo.hasNextPage ? pageInfo.endCursor : null };
    },
    getNextPageParam: ({ after }: Page) => after,
    select: ({ pages }) => ({ rows: pages.flatMap(({ rows }) => rows), total: pages.at(-1)?.total ?? 0 }),
  });
}

/** The last versions of an investigation. */
export function useVersions(work: string): UseQueryResult<Versions> {
  const { ask } = useDesk();
  return useQuery({
    queryKey: ['investigations', work],
    staleTime: 0,
    queryFn: async ({ signal }) =>
      (await ask(InvestigationVersionsDocument, { work, first: mostVersions }, signal)).investigation?.versions ?? null,
  });
}
