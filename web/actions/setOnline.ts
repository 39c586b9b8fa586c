import type { Desk } from '#web/actions/desk.ts';

/** Remembers whether the browser has a network. */
export function setOnline(desk: Desk, online: boolean): void {
  desk.store.set((state) => (state.online === online ? state : { ...state, online }));
}
