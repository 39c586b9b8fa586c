import { useInfiniteQuery, useQuery, type UseInfiniteQueryResult, type UseQueryResult } from '@tanstack/react-query';
import { AmongDocument, DecisionsDocument, DuplicatesDocument, type DecisionsQuery, type DuplicatesQuery } from '#web/api/generated.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { inOrder } from '#web/session/decisions.ts';
import { labelsOf, sameLabel, type Labels } from '#web/session/labels.ts';

/** How many suggestions a page of the queue brings. */
const pageSize = 20;
const start: string | null = null;
const nothing = { compared: 0, common: 0, toCompare: 0 };
/** How many decisions are listed. */
const mostDecisions = 50;

/** A decision as the list of them gives it. */
export type Decision = DecisionsQuery['decisions']['nodes'][number];
/** Two entries that may be one, as the queue gives them. */
export type Suggestion = DuplicatesQuery['duplicates']['nodes'][number];
/** Suggestions as far as entries were compared: how many those are, how many of them were compared with only some of those like them, and how many are still to be compared. */
type Queue = { readonly rows: readonly Suggestion[]; readonly compared: number; readonly common: number; readonly toCompare: number };
type Page = Queue & { readonly after: string | null };

/** The decisions made, latest first, and the names of the entries they are about. */
export type Decisions = { readonly total: number; readonly nodes: readonly Decision[]; readonly labels: ReadonlyMap<string, Labels> };

/** Entries that may be one, best first, a page after the other of what was found so far. */
export function useDuplicates(): UseInfiniteQueryResult<Queue> {
  const { ask } = useDesk();
  const language = useDeskState((state) => state.language);
  return useInfiniteQuery({
    queryKey: ['duplicates', language],
    initialPageParam: start,
    async queryFn({ pageParam, signal }): Promise<Page> {
      const { nodes, pageInfo, compared, common, toCompare } = (
        await ask(DuplicatesDocument, { first: pageSize, after: pageParam, language }, signal)
      ).duplicates;
      return { rows: nodes, compared, common, toCompare, after: pageInfo.hasNextPage ? pageInfo.endCursor : null };
    },
    getNextPageParam: ({ after }: Page) => after,
    select({ pages }) {
      const { compared, common, toCompare } = pages.at(-1) ?? nothing;
      return { rows: pages.flatMap(({ rows }) => rows).toSorted(inOrder), compared, common, toCompare };
    },
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
