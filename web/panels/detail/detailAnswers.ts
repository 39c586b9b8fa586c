import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { EntityDocument, RelationshipDocument, type EntityQuery, type RelationshipQuery } from '#web/api/generated.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';

/** What is said of one entity. */
export function useEntity(id: string): UseQueryResult<EntityQuery> {
  const { ask } = useDesk();
  const language = useDeskState((state) => state.language);
  return useQuery({ queryKey: ['entity', id, language], queryFn: ({ signal }) => ask(EntityDocument, { id, language }, signal) });
}

/** A tie and the claims it rests on. */
export function useRelationship(id: string): UseQueryResult<RelationshipQuery> {
  const { ask } = useDesk();
  const language = useDeskState((state) => state.language);
  return useQuery({
    queryKey: ['relationship', id, language],
    queryFn: ({ signal }) => ask(RelationshipDocument, { id, language }, signal),
  });
}
