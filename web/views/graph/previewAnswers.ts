import { skipToken, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { NeighborhoodPreviewDocument, type NeighborhoodPreviewQuery } from '#web/api/generated.ts';
import { earlyNeighbors, type EarlyNeighbors, type TieGroup } from '#web/actions/neighbors.ts';
import { useDesk } from '#web/parts/deskContext.ts';

/** How many ties of each group an entity has. */
export function usePreview(id: string): UseQueryResult<NeighborhoodPreviewQuery> {
  const { ask } = useDesk();
  return useQuery({ queryKey: ['preview', id], queryFn: ({ signal }) => ask(NeighborhoodPreviewDocument, { id }, signal) });
}

/** The first of the ties that some groups of an entity are, while a person still chooses from them; nothing is asked for no groups. */
export function useEarlyNeighbors(id: string, groups: readonly TieGroup[]): EarlyNeighbors | null {
  const { ask } = useDesk();
  const asked = groups.map(({ type, direction, kind, held }) => ({ type, direction, kind, held }));
  const { data = null } = useQuery({
    queryKey: ['neighbors', id, asked],
    queryFn: asked.length === 0 ? skipToken : ({ signal }) => earlyNeighbors(ask, id, asked, signal),
  });
  return data;
}
