import { keepPreviousData, skipToken, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { setsFor } from '#web/actions/ties.ts';
import type { Ask } from '#web/api/client.ts';
import {
  ListedClaimsDocument,
  ListedTiesDocument,
  NamingClaimsDocument,
  type ListedClaimFragment,
  type ListedTiesQuery,
  type NamingClaimsQuery,
} from '#web/api/generated.ts';
import type { Language } from '#graph-schema/generated/ontology.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';

/** A claim as the list shows it. */
export type ListedClaim = ListedClaimFragment;

/** What the list is told of a tie besides what the page knows: when it was, what it rests on, and the claims that speak of it. */
type ListedTie = ListedTiesQuery['among']['subgraph']['relationships'][number];

/** The claims that name an entity: how many do, how many more of earlier editions, which count no more, and how many of all of these were not read. */
type Naming = { readonly ids: readonly string[]; readonly total: number; readonly earlier: number; readonly unread: number };

/** What the list is told. naming: the claims that name an entity, by its id, the first 200 of them or, of names that are read to the end, the first 10,000, and how many do. unlisted: how many more claims name entities than are read of each. */
export type Listed = {
  readonly ties: ReadonlyMap<string, ListedTie>;
  readonly claims: ReadonlyMap<string, ListedClaim>;
  readonly naming: ReadonlyMap<string, Naming>;
  readonly unlisted: number;
};

const entitiesAtOnce = 40;
const mostRead = 10_000;

/** The claims that speak of what is on the table, with who says so and where. */
export function useListed(): UseQueryResult<Listed> {
  const table = useDeskState((state) => state.history.present.table);
  return useListedOf([...table.keys()].toSorted());
}

/** The claims that speak of some names and of the ties between them. toEnd: of which names all claims are read, as far as 10,000, and not the first 200 alone. */
export function useListedOf(ids: readonly string[], toEnd: readonly string[] = []): UseQueryResult<Listed> {
  const { ask } = useDesk();
  const language = useDeskState((state) => state.language);
  return useQuery({
    queryKey: ['list', ids, toEnd, language],
    queryFn:
      ids.length === 0
        ? skipToken
        : async ({ signal }) => {
            const first = await listed(ask, ids, language, signal);
            return toEnd.length === 0 ? first : readToEnd(ask, first, toEnd, language, signal);
          },
    placeholderData: keepPreviousData,
  });
}

async function listed(ask: Ask, ids: readonly string[], language: Language, signal: AbortSignal): Promise<Listed> {
  const ties = new Map<string, ListedTie>();
  const claims = new Map<string, ListedClaim>();
  const naming = new Map<string, Naming>();
  let unlisted = 0;
  for (const asked of setsFor(ids)) {
    const { entities, relationships } = (await ask(ListedTiesDocument, { ids: asked, language }, signal)).among.subgraph;
    for (const { id, allegations } of entities) {
      if (!naming.has(id)) unlisted += allegations.totalCount - allegations.nodes.length;
      naming.set(id, {
        ids: allegations.nodes.map((claim) => claim.id),
        total: allegations.totalCount - allegations.earlier,
        earlier: allegations.earlier,
        unread: allegations.totalCount - allegations.nodes.length,
      });
    }
    for (const tie of relationships) {
      ties.set(tie.id, tie);
      for (const claim of tie.allegations) claims.set(claim.id, claim);
    }
  }
  const missing = [...naming].filter(([, named]) => named.ids.some((id) => !claims.has(id))).map(([id]) => id);
  for (let from = 0; from < missing.length; from += entitiesAtOnce) {
    const some = missing.slice(from, from + entitiesAtOnce);
    const { entities } = (await ask(ListedClaimsDocument, { ids: some, language }, signal)).among.subgraph;
    for (const { allegations } of entities) for (const claim of allegations.nodes) claims.set(claim.id, claim);
  }
  return { ties, claims, naming, unlisted };
}

/** What the list is told, and of some names the claims beyond the first, page by page. */
async function readToEnd(ask: Ask, first: Listed, ids: readonly string[], language: Language, signal: AbortSignal): Promise<Listed> {
  const claims = new Map(first.claims);
  const naming = new Map(first.naming);
  let { unlisted } = first;
  for (const id of ids) {
    const begun = naming.get(id);
    if (!begun || begun.unread === 0) continue;
    const read = new Set(begun.ids);
    for (let after: string | null | undefined = null; after !== undefined && read.size < mostRead;) {
      const answer: NamingClaimsQuery = await ask(NamingClaimsDocument, { id, after, language }, signal);
      const { nodes = [], pageInfo } = answer.entity?.allegations ?? {};
      for (const claim of nodes) {
        read.add(claim.id);
        claims.set(claim.id, claim);
      }
      after = pageInfo?.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined;
    }
    const unread = Math.max(0, begun.total + begun.earlier - read.size);
    naming.set(id, { ...begun, ids: [...read], unread });
    unlisted -= begun.unread - unread;
  }
  return { ...first, claims, naming, unlisted };
}
