import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { NeighborhoodPreviewDocument, type NeighborhoodPreviewQuery } from '#web/api/generated.ts';
import { useDesk } from '#web/parts/deskContext.ts';

/** How many ties of each group an entity has. */
export function usePreview(id: string): UseQueryResult<NeighborhoodPreviewQuery> {
  const { ask } = useDesk();
  return useQuery({ queryKey: ['preview', id], queryFn: ({ signal }) => ask(NeighborhoodPreviewDocument, { id }, signal) });
}
