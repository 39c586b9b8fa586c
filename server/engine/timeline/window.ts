/** How many units a timeline shows at most. */
export const mostUnits = 2_000;

type Part = { readonly first: number; readonly last: number };

/** Collects the units that bound what is counted, to choose among more than can be shown. */
export type Extent = {
  /** Something in parts from early to late, infinite where nothing bounds them. */
  add: (parts: readonly Part[], count: number) => void;
  /** The 2,000 units in which the most may stand, the latest of such, cut to what bounds something in them: one date far away does not stop the rest. null where nothing is bounded. */
  window: () => Part | null;
};

/** Nothing yet. */
export function noExtent(): Extent {
  const begins = new Map<number, number>();
  const ends = new Map<number, number>();
  const bounds = new Set<number>();
  const addTo = (among: Map<number, number>, unit: number, count: number) => {
    if (Number.isFinite(unit)) among.set(unit, (among.get(unit) ?? 0) + count);
  };
  return {
    add(parts, count) {
      addTo(begins, parts.at(0)?.first ?? -Infinity, count);
      addTo(ends, parts.at(-1)?.last ?? Infinity, count);
      for (const { first, last } of parts) for (const unit of [first, last]) if (Number.isFinite(unit)) bounds.add(unit);
    },
    window() {
      const all = [...bounds].toSorted((a, b) => a - b);
      const [first] = all;
      if (first === undefined) return null;
      const [begun, ended] = [tally(begins), tally(ends)];
      let best = { start: first, out: Infinity };
      for (const start of all) {
        const out = begun.above(start + mostUnits - 1) + ended.below(start);
        if (out <= best.out) best = { start, out };
      }
      const within = all.filter((unit) => unit >= best.start && unit < best.start + mostUnits);
      return { first: best.start, last: within.at(-1) ?? best.start };
    },
  };
}

type Tally = { readonly above: (unit: number) => number; readonly below: (unit: number) => number };

function tally(counts: ReadonlyMap<number, number>): Tally {
  const rows = [...counts].toSorted(([a], [b]) => a - b);
  const sums = [0];
  for (const [, count] of rows) sums.push((sums.at(-1) ?? 0) + count);
  const total = sums.at(-1) ?? 0;
  const until = (isBefore: (unit: number) => boolean): number => {
    let [low, high] = [0, rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(rows[middle]?.[0] ?? 0)) low = middle + 1;
      else high = middle;
    }
    return sums[low] ?? 0;
  };
  return { above: (unit) => total - until((each) => each <= unit), below: (unit) => until((each) => each < unit) };
}
