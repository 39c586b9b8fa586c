import { keepPreviousData, skipToken, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import { setsFor } from '#web/actions/ties.ts';
import { KeptDocument, VoicesDocument, type VoicesQuery } from '#web/api/generated.ts';
import { filterOf } from '#web/panels/perspective/filterOf.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useTableIds } from '#web/parts/useTableIds.ts';
import type { Known, KnownTie } from '#web/session/known.ts';
import { accordingTo, everyone, knownAs, samePerspective } from '#web/session/perspective.ts';

/** A tie of the table and who speaks of it. */
export type VoicedTie = VoicesQuery['among']['subgraph']['relationships'][number];

/** Who speaks of the ties on the table, and where. Nothing is asked where it is not wanted. */
export function useVoices(wanted: boolean): UseQueryResult<readonly VoicedTie[]> {
  const { ask } = useDesk();
  const language = useDeskState((state) => state.language);
  const ids = useTableIds();
  return useQuery({
    queryKey: ['voices', ids, language],
    placeholderData: keepPreviousData,
    queryFn: !wanted
      ? skipToken
      : async ({ signal }) => {
          const ties = new Map<string, VoicedTie>();
          for (const asked of setsFor(ids))
            for (const tie of (await ask(VoicesDocument, { ids: asked, language }, signal)).among.subgraph.relationships)
              ties.set(tie.id, tie);
          return [...ties.values()];
        },
  });
}

/** What is known as the chosen perspective draws it. failed: how to ask again where it could not be asked for; isRead: whether it is known, until when nothing is kept. */
export function useSeen(): {
  readonly seen: Known;
  readonly isEveryone: boolean;
  readonly failed: (() => void) | null;
  readonly isRead: boolean;
} {
  const { ask } = useDesk();
  const known = useDeskState((state) => state.known);
  const perspective = useDeskState((state) => state.history.present.perspective);
  const isEveryone = samePerspective(perspective, everyone);
  const ids = useTableIds();
  const voices = useVoices(!isEveryone);
  const kept = useQuery({
    queryKey: ['kept', ids, perspective],
    queryFn: isEveryone
      ? skipToken
      : async ({ signal }) => {
          const ties: string[] = [];
          for (const asked of setsFor(ids))
            for (const { id } of (await ask(KeptDocument, { ids: asked, filter: filterOf(perspective) }, signal)).among.subgraph
              .relationships)
              ties.push(id);
          return ties;
        },
  });
  const seen = useMemo(() => {
    if (isEveryone) return known;
    const stays = new Set(kept.data ?? []);
    const ties = (voices.data ?? []).flatMap(({ id, allegations }): [string, KnownTie][] => {
      const tie = known.ties.get(id);
      return tie && stays.has(id) ? [[id, accordingTo(perspective, tie, allegations)]] : [];
    });
    return knownAs(known, new Map(ties));
  }, [isEveryone, known, kept.data, voices.data, perspective]);
  const again = () => void Promise.all([kept.refetch(), voices.refetch()]);
  return {
    seen,
    isEveryone,
    failed: !isEveryone && (kept.isError || voices.isError) ? again : null,
    isRead: isEveryone || (kept.isSuccess && voices.isSuccess && !voices.isPlaceholderData),
  };
}
