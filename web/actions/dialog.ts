import type { Desk } from '#web/actions/desk.ts';
import type { OpenDialog } from '#web/actions/dialogs.ts';

/** Lets a dialog float over the page, in place of the one before. */
export function openDialog(desk: Desk, dialog: OpenDialog): void {
  desk.store.set((state) => ({ ...state, dialog }));
}

/** Closes what floats over the page. */
export function closeDialog(desk: Desk): void {
  desk.store.set((state) => (state.dialog === null ? state : { ...state, dialog: null }));
}

/** Puts away what went wrong, or the word about a link that could not be read, or not whole. */
export function dismiss(desk: Desk): void {
  desk.store.set((state) => ({ ...state, trouble: null, linkProblem: null, gone: null }));
}
