import type { Desk } from '#web/actions/desk.ts';
import { selectMany } from '#web/actions/select.ts';

/** Has a drag on the canvas draw a line round names, or move the picture again. */
export function setLasso(desk: Pick<Desk, 'store'>, lasso: boolean): void {
  desk.store.set((state) => (state.lasso === lasso ? state : { ...state, lasso, ...(lasso ? { saying: { what: 'lasso' } } : {}) }));
}

/** Selects what a line was drawn round, and says how many that are; the next drag moves the picture again. Round nothing, what is selected stays. */
export function lassoed(desk: Desk, ids: readonly string[], extend: boolean): void {
  if (ids.length > 0) selectMany(desk, ids, extend);
  desk.store.set((state) => ({
    ...state,
    lasso: ids.length === 0 && state.lasso,
    saying: ids.length === 0 ? { what: 'lassoEmpty' } : { what: 'lassoed', count: ids.length },
  }));
}
