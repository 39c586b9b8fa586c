import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Desk } from '#web/actions/desk.ts';
import type { State } from '#web/actions/state.ts';

/** Holds the desk that the panels of a page act on. */
export const DeskContext = createContext<Desk | null>(null);

/** The desk of the page. Throws outside of one. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('a panel stands outside of its desk');
  return desk;
}

/** A part of the state, read again whenever the state changes; choose gives the same value while its part is the same. */
export function useDeskState<Part>(choose: (state: State) => Part): Part {
  const { store } = useDesk();
  return useSyncExternalStore(store.subscribe, () => choose(store.get()));
}
