import type { Places, Problem } from '#web/canvas/layout/problem.ts';

/** Has free bodies with coordinates exchange their places until they lie in the order of their latitudes from the top and of their longitudes from the left; whether any has moved. */
export function keepNorthUp({ bodies }: Problem, { x, y }: Pick<Places, 'x' | 'y'>): boolean {
  const located = [...bodies.keys()].filter((index) => bodies[index]?.latitude !== null && bodies[index]?.fixed === null);
  let changed = false;
  for (const [axis, of, sign] of [
    [x, 'longitude', 1],
    [y, 'latitude', -1],
  ] as const) {
    const order = located.toSorted((a, b) => sign * ((bodies[a]?.[of] ?? 0) - (bodies[b]?.[of] ?? 0)) || a - b);
    const values = order.map((index) => axis[index] ?? 0).toSorted((a, b) => a - b);
    order.forEach((index, at) => {
      const value = values[at] ?? 0;
      if (axis[index] === value) return;
      axis[index] = value;
      changed = true;
    });
  }
  return changed;
}
