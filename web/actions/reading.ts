import type { Desk } from '#web/actions/desk.ts';

/** Opens the panel that reads what is selected and has the focus go into it; where the focus is in it already, folds it, while what is selected stays. isIn: whether it is. */
export function turnReading(desk: Desk, isIn: boolean): void {
  desk.store.set((state) => ({ ...state, readingFolded: isIn, ...(isIn ? {} : { sheet: state.sheet === 25 ? 60 : state.sheet }) }));
}
