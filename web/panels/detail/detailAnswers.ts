import { skipToken, useInfiniteQuery, useQuery, type UseInfiniteQueryResult, type UseQueryResult } from '@tanstack/react-query';
import type { Direction, RelationshipType } from '#graph-schema/generated/ontology.ts';
import { holds, typesWhere } from '#graph-schema/ontology.ts';
import {
  EntityDocument,
  RelationshipDocument,
  TiesOfDocument,
  type EntityQuery,
  type ListedTieFragment,
  type RelationshipQuery,
} from '#web/api/generated.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';

/** The types of ties by which somebody leaves with money. */
const takes = typesWhere(({ money }) => money?.role === 'TAKER');

/** What is said of one entity. */
export function useEntity(id: string): UseQueryResult<EntityQuery> {
  const { ask } = useDesk();
  const language = useDeskState((state) => state.language);
  return useQuery({ queryKey: ['entity', id, language], queryFn: ({ signal }) => ask(EntityDocument, { id, takes, language }, signal) });
}

/** The ties of one entity, of one type and direction. held: those that hold, or those that nobody asserts. */
export type TiesOf = {
  readonly id: string;
  readonly type: RelationshipType;
  readonly direction: Direction;
  readonly held: boolean;
};

const start: string | null = null;

/** Ties of one entity, the best supported first, a hundred a page at most; nothing is asked for null. */
export function useTiesOf(of: TiesOf | null): UseInfiniteQueryResult<readonly ListedTieFragment[]> {
  const { ask } = useDesk();
  const language = useDeskState((state) => state.language);
  return useInfiniteQuery({
    queryKey: ['ties', of, language],
    initialPageParam: start,
    queryFn:
      of === null
        ? skipToken
        : ({ pageParam, signal }) => {
            const { held, ...asked } = of;
            return ask(TiesOfDocument, { ...asked, unasserted: !held, after: pageParam, language }, signal);
          },
    getNextPageParam: ({ entity }) => (entity?.relationships.pageInfo.hasNextPage ? entity.relationships.pageInfo.endCursor : null),
    select: ({ pages }) =>
      pages.flatMap(({ entity }) => entity?.relationships.nodes ?? []).filter(({ assertion }) => holds(assertion) === of?.held),
  });
}

/** A tie as its panel reads it. */
export type Tie = NonNullable<RelationshipQuery['relationship']>;

/** A tie and the claims that speak of it. */
export function useRelationship(id: string): UseQueryResult<RelationshipQuery> {
  const { ask } = useDesk();
  const language = useDeskState((state) => state.language);
  return useQuery({
    queryKey: ['relationship', id, language],
    queryFn: ({ signal }) => ask(RelationshipDocument, { id, language }, signal),
  });
}
