import type { Period } from '#web/session/period.ts';

/** A stretch of the strip: its days, and how many things certainly stood in it, and how many more perhaps. */
export type Stretch = { readonly from: string; readonly to: string; readonly certain: number; readonly possible: number };

/** The first and the last stretch of a choice, by their places in the strip. */
export type Choice = { readonly first: number; readonly last: number };

/** The stretches that a period meets; null where it meets none, or none is chosen. */
export function chosenIn(stretches: readonly Stretch[], period: Period | null): Choice | null {
  if (period === null) return null;
  const met = stretches.flatMap(({ from, to }, at) => (from <= period.to && to >= period.from ? [at] : []));
  const [first, last] = [met.at(0), met.at(-1)];
  return first === undefined || last === undefined ? null : { first, last };
}

/** The period from one stretch to another, in whichever order they were chosen; null where there are no such. */
export function periodOf(stretches: readonly Stretch[], { first, last }: Choice): Period | null {
  const [begin, end] = [stretches[Math.min(first, last)], stretches[Math.max(first, last)]];
  return begin && end ? { from: begin.from, to: end.to } : null;
}

/** The period after another, as long as it; null where that would reach beyond the strip, or none is chosen. */
export function nextPeriod(stretches: readonly Stretch[], period: Period | null): Period | null {
  const chosen = chosenIn(stretches, period);
  return chosen === null || chosen.last + 1 >= stretches.length
    ? null
    : periodOf(stretches, { first: chosen.first + 1, last: chosen.last + 1 });
}

/** The period to begin playing with: the chosen one, from where it is; where it can go no further, one as long at the beginning; where none is chosen, the first stretch. */
export function firstPlayed(stretches: readonly Stretch[], period: Period | null): Period | null {
  const chosen = chosenIn(stretches, period);
  if (chosen === null) return periodOf(stretches, { first: 0, last: 0 });
  return nextPeriod(stretches, period) === null ? periodOf(stretches, { first: 0, last: chosen.last - chosen.first }) : period;
}

/** The stretch at a share of the way along the strip, the nearest one outside of it. */
export function stretchAt(count: number, share: number): number {
  return Math.max(0, Math.min(count - 1, Math.floor(share * count)));
}

/** Which end of a choice stays where somebody takes hold of the strip near the other: where its edge is no further than reach, in shares of the strip. null: a new choice begins. */
export function heldEnd(count: number, choice: Choice | null, share: number, reach: number): number | null {
  if (choice === null) return null;
  const [start, end] = [choice.first / count, (choice.last + 1) / count].map((edge) => Math.abs(edge - share));
  if (start === undefined || end === undefined || Math.min(start, end) > reach) return null;
  return start < end ? choice.last : choice.first;
}
