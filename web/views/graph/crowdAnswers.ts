import { keepPreviousData, skipToken, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { CrowdClaimsDocument, type ListedClaimFragment } from '#web/api/generated.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';

/** The claims that ties between some entities rest on, by their ids. */
export function useClaimsAmong(ids: readonly string[]): UseQueryResult<ReadonlyMap<string, ListedClaimFragment>> {
  const { ask } = useDesk();
  const language = useDeskState((state) => state.language);
  return useQuery({
    queryKey: ['crowd', ids, language],
    queryFn:
      ids.length < 2
        ? skipToken
        : async ({ signal }) => {
            const { relationships } = (await ask(CrowdClaimsDocument, { ids: [...ids], language }, signal)).among.subgraph;
            return new Map(relationships.flatMap(({ allegations }) => allegations.map((claim) => [claim.id, claim] as const)));
          },
    placeholderData: keepPreviousData,
  });
}
