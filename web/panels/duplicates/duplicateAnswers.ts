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
type Page = { readonly nodes: readonly Suggestion[]; readonly after: string | null };

/** The decisions made, latest first, and the names of the entries they are about. */
export type Decisions = { readonly total: number; readonly nodes: readonly Decision[]; readonly labels: ReadonlyMap<string, Labels> };

/** Entries that may be one, best first as far as they were compared; each page goes through a bounded number of entries more. */
export function useDuplicates(): UseInfiniteQueryResult<readonly Suggestion[]> {
  const { ask } = useDesk();
  const language = useDeskState((state) => state.language);
  return useInfiniteQuery({
    queryKey: ['duplicates', language],
    initialPageParam: start,
    async queryFn({ pageParam, signal }): Promise<Page> {
      let after = pageParam;
      const nodes: Suggestion[] = [];
      for (let asked = 0; asked < questionsAPage; asked += 1) {
        const { duplicates } = await ask(DuplicatesDocument, { first: pageSize, after, language }, signal);
        nodes.push(...duplicates.nodes);
        after = duplicates.pageInfo.hasNextPage ? duplicates.pageInfo.endCursor : null;
        if (after === null || nodes.length >= pageSize) break;
      }
      return { nodes, after };
    },
    getNextPageParam: ({ after }: Page) => after,
    select: ({ pages }) => pages.flatMap(({ nodes }) => nodes).toSorted(inOrder),
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
