import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { OverviewDocument, type OverviewQuery } from '#web/api/generated.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';

/** What the graph holds, and its dossiers. */
export function useOverview(): UseQueryResult<OverviewQuery> {
  const { ask } = useDesk();
  const language = useDeskState((state) => state.language);
  return useQuery({
    queryKey: ['overview', language],
    queryFn: ({ signal }) => ask(OverviewDocument, { language }, signal),
    placeholderData: keepPreviousData,
  });
}
