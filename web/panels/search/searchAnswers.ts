import { keepPreviousData, skipToken, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { EntityKind } from '#graph-schema/generated/ontology.ts';
import { typesWhere } from '#graph-schema/ontology.ts';
import { SearchDocument, type SearchQuery } from '#web/api/generated.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';

/** What tells a hit from others of the same name. */
const contextTypes = typesWhere(({ context }) => context);

/** The entities that a text may mean; nothing is asked for an empty one. kinds: those that are looked among, null for all. */
export function useSearch(text: string, kinds: readonly EntityKind[] | null = null): UseQueryResult<SearchQuery> {
  const { ask } = useDesk();
  const language = useDeskState((state) => state.language);
  return useQuery({
    queryKey: ['search', text, kinds, language],
    queryFn:
      text === '' ? skipToken : ({ signal }) => ask(SearchDocument, { text, kinds, first: 8, context: contextTypes, language }, signal),
    placeholderData: keepPreviousData,
  });
}
