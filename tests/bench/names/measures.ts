/** What one way of searching answered to one query: ids with scores, best first. */
export type Answer = readonly { readonly id: string; readonly score: number }[];

/** Where the wanted id stands, from 1; those of the same score stand before it. 0: not there. */
export function placeOfWanted(answer: Answer, wanted: string): number {
  const found = answer.find(({ id }) => id === wanted);
  return found ? answer.filter(({ score }) => score >= found.score).length : 0;
}

/** Recall at 1 and at 5 and the mean of reciprocal places. */
export function recallOf(places: readonly number[]): { readonly at1: number; readonly at5: number; readonly mrr: number } {
  const share = (most: number) => places.filter((place) => place >= 1 && place <= most).length / Math.max(1, places.length);
  const sum = places.reduce((total, place) => total + (place > 0 ? 1 / place : 0), 0);
  return { at1: share(1), at5: share(5), mrr: sum / Math.max(1, places.length) };
}

/** The share of wrong scores that pass the score which 95 % of the right ones pass. */
export function falseAccepts(right: readonly number[], wrong: readonly number[]): { readonly threshold: number; readonly share: number } {
  const threshold = right.toSorted((a, b) => a - b)[Math.floor(0.05 * right.length)] ?? 0;
  return { threshold, share: wrong.filter((score) => score >= threshold).length / Math.max(1, wrong.length) };
}

/** Average precision, and recall at precision .95 and .99, of scored pairs; equal scores stand or fall together. all: how many right pairs there are. */
export function precisionOf(
  scored: readonly { readonly score: number; readonly right: boolean }[],
  all: number,
): { readonly ap: number; readonly r95: number; readonly r99: number } {
  const groups = [...Map.groupBy(scored, ({ score }) => score)].toSorted(([a], [b]) => b - a);
  let [right, seen, ap, r95, r99] = [0, 0, 0, 0, 0];
  for (const [, group] of groups) {
    const hits = group.filter((pair) => pair.right).length;
    right += hits;
    seen += group.length;
    const precision = right / seen;
    ap += (hits / all) * precision;
    if (precision >= 0.95) r95 = right / all;
    if (precision >= 0.99) r99 = right / all;
  }
  return { ap, r95, r99 };
}

/** The value below which this share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))] ?? 0;
}
