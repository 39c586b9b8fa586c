import { useInfiniteQuery, useQuery, type UseInfiniteQueryResult, type UseQueryResult } from '@tanstack/react-query';
import { AmongDocument, DecisionsDocument, DuplicatesDocument, type DecisionsQuery, type DuplicatesQuery } from '#web/api/generated.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { inOrder } from '#web/session/decisions.ts';
import { labelsOf, sameLabel, type Labels } from '#web/session/labels.ts';

/** How many suggestions a page of the queue brings. */
const pageSize = 20;
/** How many questions a page asks at most before it says what it found so far: the server compares few entries in one. */
const questionsAPage = 10;
const start: string | null = null;
/** How many decisions are listed. */
const mostDecisions = 50;

/** A decision as the list of them gives it. */
export type Decision = DecisionsQuery['decisions']['nodes'][number];
/** Two entries that may be one, as the queue gives them. */
export type Suggestion = DuplicatesQuery['duplicates']['nodes'][number];
/** Suggestions as far as entries were compared: how many those are, and how many of them were compared with only some of those like them. */
type Queue = { readonly rows: readonly Suggestion[]; readonly compared: number; readonly common: number };
type Page = Queue & { readonly after: string | null };

/** The decisions made, latest first, and the names of the entries they are about. */
export type Decisions = { readonly total: number; readonly nodes: readonly Decision[]; readonly labels: ReadonlyMap<string, Labels> };

/** Entries that may be one, best first as far as they were compared; each page goes through a bounded number of entries more. */
export function useDuplicates(): UseInfiniteQueryResult<Queue> {
  const { ask } = useDesk();
  const language = useDeskState((state) => state.language);
  return useInfiniteQuery({
    queryKey: ['duplicates', language],
    initialPageParam: start,
    async queryFn({ pageParam, signal }): Promise<Page> {
      let after = pageParam;
      const rows: Suggestion[] = [];
      let [compared, common] = [0, 0];
      for (let asked = 0; asked < questionsAPage; asked += 1) {
        const { duplicates } = await ask(DuplicatesDocument, { first: pageSize, after, language }, signal);
        rows.push(...duplicates.nodes);
        compared += duplicates.compared;
        common += duplicates.common;
        after = duplicates.pageInfo.hasNextPage ? duplicates.pageInfo.endCursor : null;
        if (after === null || rows.length >= pageSize) break;
      }
      return { rows, compared, common, after };
    },
    getNextPageParam: ({ after }: Page) => after,
    select: ({ pages }) => ({
      rows: pages.flatMap(({ rows }) => rows).toSorted(inOrder),
      compared: pages.reduce((sum, page) => sum + page.compared, 0),
      common: pages.reduce((sum, page) => sum + page.common, 0),
    }),
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
      const told = apart.length === 0 ? null : await ask(AmongDocument, { ids: apart }, signal);
      const labels = new Map<string, Labels>();
      for (const entity of told?.among.subgraph.entities ?? []) labels.set(entity.id, labelsOf(entity));
      for (const { a, b, canonical } of nodes)
        if (canonical)
          for (const id of [a, b]) {
            const own = canonical.names.find(({ from }) => from === (id === canonical.id ? null : id))?.text;
            labels.set(id, own === undefined ? labelsOf(canonical) : sameLabel(own));
          }
      return { total: totalCount, nodes, labels };
    },
  });
}
