import { useInfiniteQuery, useQuery, type InfiniteData, type UseInfiniteQueryResult, type UseQueryResult } from '@tanstack/react-query';
import type { Language } from '#graph-schema/generated/ontology.ts';
import {
  DecisionsDocument,
  DuplicatesDocument,
  NeighborhoodDocument,
  type DecisionsQuery,
  type DuplicatesQuery,
} from '#web/api/generated.ts';
import { useDesk, useDeskState } from '#web/panels/deskContext.ts';

/** How many suggestions a page of the queue brings. */
const pageSize = 20;
/** How many decisions are listed. */
const mostDecisions = 50;

/** A decision as the list of them gives it. */
export type Decision = DecisionsQuery['decisions']['nodes'][number];
type Label = Readonly<Record<Language, string>>;

/** The decisions made, latest first, and the names of the entries they are about. */
export type Decisions = { readonly total: number; readonly nodes: readonly Decision[]; readonly labels: ReadonlyMap<string, Label> };

/** Entries that may be one, page by page, best first. */
export function useDuplicates(): UseInfiniteQueryResult<InfiniteData<DuplicatesQuery>> {
  const { ask } = useDesk();
  const language = useDeskState((state) => state.language);
  return useInfiniteQuery({
    queryKey: ['duplicates', language],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => ask(DuplicatesDocument, { first: pageSize, after: pageParam, language }, signal),
    getNextPageParam: ({ duplicates: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  });
}

/** What people decided about such entries. */
export function useDecisions(): UseQueryResult<Decisions> {
  const { ask } = useDesk();
  return useQuery({
    queryKey: ['decisions'],
    queryFn: async ({ signal }) => {
      const { totalCount, nodes } = (await ask(DecisionsDocument, { first: mostDecisions }, signal)).decisions;
      const apart = [...new Set(nodes.flatMap(({ a, b, canonical }) => (canonical ? [] : [a, b])))];
      const told = apart.length === 0 ? null : await ask(NeighborhoodDocument, { ids: apart, depth: 1, first: 0 }, signal);
      const labels = new Map<string, Label>();
      for (const { id, labelEn, labelAr } of told?.neighborhood.entities ?? []) labels.set(id, { EN: labelEn, AR: labelAr });
      for (const { a, b, canonical } of nodes)
        if (canonical)
          for (const id of [a, b]) {
            const own = canonical.names.find(({ from }) => from === (id === canonical.id ? null : id))?.text;
            labels.set(id, own === undefined ? { EN: canonical.labelEn, AR: canonical.labelAr } : { EN: own, AR: own });
          }
      return { total: totalCount, nodes, labels };
    },
  });
}
