import { useQueryClient } from '@tanstack/react-query';
import { useSources } from '#web/panels/picture/sourcesAnswer.ts';
import { useOverview } from '#web/parts/overviewAnswer.ts';
import { useDrawn } from '#web/parts/drawnContext.ts';
import { useScope } from '#web/parts/scopeAnswer.ts';

/** What a sheet cannot be without, and how to ask again for it. */
type SheetTrouble = { readonly failure: Error; readonly again: () => void };

/** Whether all is read that a sheet says of what is drawn: where it is from, according to whom, and for which period. trouble: why not, where a question failed. */
export function useSheetRead(): { readonly isRead: boolean; readonly trouble: SheetTrouble | null } {
  const queries = useQueryClient();
  const drawn = useDrawn();
  const overview = useOverview();
  const scope = useScope();
  const sources = useSources(scope?.dossier ?? null);
  const hasSource = scope !== null && (scope.dossier === null || sources.isSuccess);
  const isRead = drawn.seenRead && drawn.periodRead && hasSource;
  const hasFailed = drawn.seenFailed !== null || drawn.periodFailed !== null || overview.isError || sources.isError;
  if (isRead || !hasFailed) return { isRead, trouble: null };
  const failed = {
    type: 'active',
    predicate: ({ state }: { readonly state: { readonly status: string } }) => state.status === 'error',
  } as const;
  const failure = overview.error ?? sources.error ?? queries.getQueryCache().findAll(failed)[0]?.state.error ?? new Error();
  return { isRead, trouble: { failure, again: () => void queries.refetchQueries(failed) } };
}
