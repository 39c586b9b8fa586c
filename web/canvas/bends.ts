import { keptWith } from '#web/session/keptWith.ts';
import { pairKey } from '#web/session/touched.ts';
import type { PictureEdge } from '#web/session/picture.ts';

/** Between the control points of neighboring lines, in pixels: the lines themselves are half as far apart in their middles. */
export const betweenBends = 72;

/** How far the control point of each relationship lies from the straight line, so that those between the same two entities lie apart; 0 for one that is alone or in the middle. */
export function bendsOf(edges: readonly PictureEdge[]): ReadonlyMap<string, number> {
  const bundles = Map.groupBy(edges, pairOf);
  const bends = new Map<string, number>();
  for (const bundle of bundles.values()) {
    const ordered = bundle.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    ordered.forEach(({ id, source, target }, index) => {
      const offset = (index - (ordered.length - 1) / 2) * betweenBends;
      bends.set(id, source < target || offset === 0 ? offset : -offset);
    });
  }
  return bends;
}

const pairOf = keptWith(({ source, target }: PictureEdge) => pairKey(source, target));
