/** Counts what is left out of a file, by the words for one and for many. */
export type LeftOut = { add: (count: number, one: string, many: string, why?: string) => void; notes: () => readonly string[] };

/** A count of nothing yet. */
export function createLeftOut(): LeftOut {
  const counts = new Map<string, { count: number; readonly many: string; readonly why: string }>();
  return {
    add(count, one, many, why = '') {
      const known = counts.get(one);
      if (known) known.count += count;
      else if (count > 0) counts.set(one, { count, many, why });
    },
    notes: () => [...counts].map(([one, { count, many, why }]) => `${count} ${count === 1 ? one : many} left out${why}`),
  };
}
