import { keepPreviousData, skipToken, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { typesWhere } from '#graph-schema/ontology.ts';
import { SearchDocument, type SearchQuery } from '#web/api/generated.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';

/** What tells a hit from others of the same name. */
const contextTypes = typesWhere(({ context }) => context);

/** The entities that a text may mean; nothing is asked for an empty one. */
export function useSearch(text: string): UseQueryResult<SearchQuery> {
  const { ask } = useDesk();
  const language = useDeskState((state) => state.language);
  return useQuery({
    queryKey: ['search', text, language],
    queryFn: text === '' ? skipToken : ({ signal }) => ask(SearchDocument, { text, first: 8, context: contextTypes, language }, signal),
    placeholderData: keepPreviousData,
  });
}
