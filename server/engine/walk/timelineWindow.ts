import type { DateSpan } from '#server/engine/store.ts';

const mostUnits = 2_000;

/** A span with the units in which it may stand, in parts from early to late, infinite where nothing bounds them. */
export type Placed = { readonly span: DateSpan; readonly parts: readonly { readonly first: number; readonly last: number }[] };

/**
 * The units from the first to the last that bounds anything. Where they are more than 2,000, the 2,000 in which the most may stand, the latest
 * of such, cut to what bounds something in them: one date far away does not stop the rest. null where nothing is bounded.
 */
export function windowOf(placed: readonly Placed[]): { readonly first: number; readonly last: number } | null {
  const bounds = placed
    .flatMap(({ parts }) => parts.flatMap(({ first, last }) => [first, last]))
    .filter(Number.isFinite)
    .toSorted((a, b) => a - b);
  const [first, last] = [bounds.at(0), bounds.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (last - first < mostUnits) return { first, last };
  const begins = tally(placed, ({ parts }) => parts.at(0)?.first ?? -Infinity);
  const ends = tally(placed, ({ parts }) => parts.at(-1)?.last ?? Infinity);
  let best = { start: first, out: Infinity };
  for (const start of new Set(bounds)) {
    const out = begins.above(start + mostUnits - 1) + ends.below(start);
    if (out <= best.out) best = { start, out };
  }
  const within = bounds.filter((unit) => unit >= best.start && unit < best.start + mostUnits);
  return { first: best.start, last: within.at(-1) ?? best.start };
}

type Tally = { readonly above: (unit: number) => number; readonly below: (unit: number) => number };

function tally(placed: readonly Placed[], unitOf: (placed: Placed) => number): Tally {
  const rows = placed
    .flatMap((each) => {
      const unit = unitOf(each);
      return Number.isFinite(unit) ? [{ unit, count: each.span.count }] : [];
    })
    .toSorted((a, b) => a.unit - b.unit);
  const sums = [0];
  for (const { count } of rows) sums.push((sums.at(-1) ?? 0) + count);
  const total = sums.at(-1) ?? 0;
  const until = (isBefore: (unit: number) => boolean): number => {
    let [low, high] = [0, rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(rows[middle]?.unit ?? 0)) low = middle + 1;
      else high = middle;
    }
    return sums[low] ?? 0;
  };
  return { above: (unit) => total - until((each) => each <= unit), below: (unit) => until((each) => each < unit) };
}
