import { keepPreviousData, skipToken, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { setsFor } from '#web/actions/ties.ts';
import type { Ask } from '#web/api/client.ts';
import { ListedClaimsDocument, ListedTiesDocument, type ListedClaimFragment, type ListedTiesQuery } from '#web/api/generated.ts';
import type { Language } from '#graph-schema/generated/ontology.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';

/** A claim as the list shows it. */
export type ListedClaim = ListedClaimFragment;

/** What the list is told of a tie besides what the page knows: when it was, what it rests on, and the claims that speak of it. */
type ListedTie = ListedTiesQuery['among']['subgraph']['relationships'][number];

/** The claims that name an entity: how many do, and how many more of earlier editions, which count no more. */
type Naming = { readonly ids: readonly string[]; readonly total: number; readonly earlier: number };

/** What the list is told. naming: the claims that name an entity, by its id, at most 200 of them, and how many do. unlisted: how many more claims name entities than are read of each. */
export type Listed = {
  readonly ties: ReadonlyMap<string, ListedTie>;
  readonly claims: ReadonlyMap<string, ListedClaim>;
  readonly naming: ReadonlyMap<string, Naming>;
  readonly unlisted: number;
};

const entitiesAtOnce = 40;

/** The claims that speak of what is on the table, with who says so and where. */
export function useListed(): UseQueryResult<Listed> {
  const { ask } = useDesk();
  const language = useDeskState((state) => state.language);
  const table = useDeskState((state) => state.history.present.table);
  const ids = [...table.keys()].toSorted();
  return useQuery({
    queryKey: ['list', ids, language],
    queryFn: ids.length === 0 ? skipToken : ({ signal }) => listed(ask, ids, language, signal),
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
