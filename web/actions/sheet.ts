import type { Desk } from '#web/actions/desk.ts';
import type { Snap, State } from '#web/actions/state.ts';

/** Sets the height of the sheets; the camera follows, as long as there is canvas to see. */
export function snapSheet(desk: Desk, sheet: Snap): void {
  desk.store.set((state) => {
    const { selected } = state.history.present;
    return { ...state, sheet, ...(selected.length > 0 && sheet < 95 ? { aim: { to: 'company' } } : {}) };
  });
}

/** Opens the panel at the start where it is folded. */
export function unfoldStart(desk: Desk): void {
  desk.store.set((state) => ({ ...state, startUnfolded: true, sheet: 60 }));
}

/** Opens the panel at the start over the whole canvas: on a phone the questions come before the picture. */
export function askFirst(desk: Pick<Desk, 'store'>): void {
  desk.store.set((state) => ({ ...state, startUnfolded: true, sheet: 95 }));
}

/** Folds the panel at the start again. Where it lay over the whole canvas, so that nothing could be brought into view, the picture is now, as near as it can be read from. */
export function foldStart(desk: Pick<Desk, 'store'>): void {
  desk.store.set((state) => {
    const wasHidden = state.startUnfolded && state.sheet === 95;
    const aim = state.history.present.selected.length > 0 ? ({ to: 'company' } as const) : ({ to: 'near' } as const);
    return { ...state, startUnfolded: false, ...(wasHidden ? { aim } : {}) };
  });
}

/** What changes along when something is chosen, so that it can be seen: the panel at the start folds, the one that reads it opens, and a sheet over the whole canvas comes down. */
export function roomForChosen({ sheet }: State): Pick<State, 'startUnfolded' | 'readingFolded' | 'sheet'> {
  return { startUnfolded: false, readingFolded: false, sheet: sheet === 95 ? 60 : sheet };
}
