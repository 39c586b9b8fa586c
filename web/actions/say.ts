import type { Desk } from '#web/actions/desk.ts';
import type { Saying } from '#web/actions/state.ts';

/** Says something that is not a change: that there was nothing to do, and why. */
export function say(desk: Pick<Desk, 'store'>, what: Extract<Saying['what'], `idle${string}`>): void {
  desk.store.set((state) => ({ ...state, saying: { what } }));
}
