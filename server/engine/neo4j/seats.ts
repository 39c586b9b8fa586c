/** Turns of which only so many are taken at once. take: the way to give it back, of which only the first call counts; null where none is left. */
export type Turns = { readonly most: number; readonly take: () => (() => void) | null };

/** Turns, all of them left. */
export function createTurns(most: number): Turns {
  const taken = new Set<symbol>();
  return {
    most,
    take() {
      if (taken.size >= most) return null;
      const turn = Symbol('turn');
      taken.add(turn);
      return () => void taken.delete(turn);
    },
  };
}
