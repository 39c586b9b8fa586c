import type { Desk } from '#web/actions/desk.ts';
import { keptSight, sameSight, type Sight } from '#web/session/sight.ts';

/** Remembers where one looks at the map, for the link; null: where all that is on it is seen. */
export function keepSight(desk: Pick<Desk, 'store'>, sight: Sight | null): void {
  const kept = sight && keptSight(sight);
  desk.store.set((state) => (sameSight(state.sight, kept) ? state : { ...state, sight: kept }));
}
