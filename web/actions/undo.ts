import type { Desk } from '#web/actions/desk.ts';
import { redo as redone, undo as undone } from '#web/session/history.ts';

/** Takes the last step back. */
export function undo(desk: Desk): void {
  desk.store.set((state) =>
    state.history.past.length === 0 ? state : { ...state, history: undone(state.history), saying: { what: 'undone' } },
  );
}

/** Takes the step again that was taken back last. */
export function redo(desk: Desk): void {
  desk.store.set((state) =>
    state.history.future.length === 0 ? state : { ...state, history: redone(state.history), saying: { what: 'redone' } },
  );
}
