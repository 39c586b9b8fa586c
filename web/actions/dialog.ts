import type { Desk } from '#web/actions/desk.ts';

/** Shows the list of keys. */
export function showKeys(desk: Desk): void {
  desk.store.set((state) => ({ ...state, dialog: { is: 'keys' } }));
}

/** Closes what floats over the page. */
export function closeDialog(desk: Desk): void {
  desk.store.set((state) => (state.dialog === null ? state : { ...state, dialog: null }));
}

/** Puts away what went wrong, or the word about a link that could not be read. */
export function dismiss(desk: Desk): void {
  desk.store.set((state) => ({ ...state, trouble: null, linkProblem: null }));
}
