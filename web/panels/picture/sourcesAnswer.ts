import { skipToken, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { PictureSourcesDocument, type PictureSourcesQuery } from '#web/api/generated.ts';
import { useDesk } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';

/** The title of a dossier and its documents, for whoever is to know where a picture is from; nothing is asked where there is no one dossier. */
export function useSources(dossier: string | null): UseQueryResult<PictureSourcesQuery> {
  const { ask } = useDesk();
  const { language } = useWords();
  return useQuery({
    queryKey: ['sources', dossier, language],
    queryFn: dossier === null ? skipToken : ({ signal }) => ask(PictureSourcesDocument, { id: dossier, language }, signal),
  });
}
