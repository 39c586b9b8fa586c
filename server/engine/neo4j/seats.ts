/** Seats of which there are only so many. take: the way to give one back, of which only the first call counts; null where none is left. */
export type Seats = { readonly most: number; readonly take: () => (() => void) | null };

/** Seats, all of them free. */
export function createSeats(most: number): Seats {
  const taken = new Set<symbol>();
  return {
    most,
    take() {
      if (taken.size >= most) return null;
      const seat = Symbol('seat');
      taken.add(seat);
      return () => void taken.delete(seat);
    },
  };
}
