import { useEffect, useEffectEvent, useState } from 'react';
import { placeAlone } from '#web/actions/placeAlone.ts';
import { LayoutFailed } from '#web/canvas/layoutFailed.ts';
import { useDesk } from '#web/parts/deskContext.ts';
import type { KnownEntity, KnownTie } from '#web/session/known.ts';
import type { Session } from '#web/session/session.ts';

/** Up to so many names stand where there is room for them there; more lie as they do on the whole network. */
const mostPlaced = 60;

/** Where some names stand on a small picture of their own, once that is known; null: as on the whole network, for none, for so many, or where no places could be found. Whoever stands there already stays. aspect: how much wider than high the picture is. */
export function usePlacesAlone(
  { entities, ties }: { readonly entities: readonly KnownEntity[]; readonly ties: readonly KnownTie[] },
  aspect: number,
): Session['table'] | null | undefined {
  const desk = useDesk();
  const [places, setPlaces] = useState<Session['table'] | null>();
  const drawn = entities.map(({ id }) => id).join(' ');
  const isElsewhere = entities.length === 0 || entities.length > mostPlaced;
  const find = useEffectEvent((signal: AbortSignal) => placeAlone(desk, entities, ties, places ?? new Map(), aspect, signal));
  const stand = useEffectEvent((ids: string) => ids.split(' ').every((id) => id === '' || places?.has(id)));
  useEffect(() => {
    if (isElsewhere || stand(drawn)) return undefined;
    const leaving = new AbortController();
    find(leaving.signal).then(setPlaces, (failure: unknown) => {
      if (leaving.signal.aborted) return;
      setPlaces(null);
      if (!(failure instanceof LayoutFailed)) throw failure;
    });
    return () => leaving.abort();
  }, [drawn, isElsewhere]);
  return isElsewhere ? null : places;
}
