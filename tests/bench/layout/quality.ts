import { labelAt, shapeAt } from '#web/canvas/layout/bounds.ts';
import type { Places, Problem } from '#web/canvas/layout/problem.ts';
import { overlap, segmentTouches, type Rectangle } from '#web/canvas/rectangle.ts';

/**
 * How well a picture can be read. lineOverNode, lineOverLabel: how often a line runs over a shape or a label that is none of its ends'. crossings: pairs of lines that cross. overlaps: pairs of names whose shapes or
 * labels overlap. stretch: the mean length of the lines over the mean distance of all names from their middle. north: the share of pairs of places that lie as their latitudes say, null
 * where there are none.
 */
export type Quality = {
  readonly lineOverNode: number;
  readonly lineOverLabel: number;
  readonly crossings: number;
  readonly overlaps: number;
  readonly stretch: number;
  readonly north: number | null;
};

/** Measures a picture, with every line straight. */
export function qualityOf({ bodies, ties }: Problem, { x, y, side }: Places): Quality {
  const at = (index: number) => ({ x: x[index] ?? 0, y: y[index] ?? 0 });
  const shapes = bodies.map((body, index) => shapeAt(body, at(index).x, at(index).y));
  const labels = bodies.map((body, index) => labelAt(body, at(index).x, at(index).y, side[index] ?? 'below'));
  const over = (rectangles: readonly (Rectangle | null)[]): number =>
    ties.reduce((sum, { source, target }) => {
      const [from, to] = [at(source), at(target)];
      return (
        sum +
        rectangles.filter((each, index) => each && index !== source && index !== target && segmentTouches(from.x, from.y, to.x, to.y, each))
          .length
      );
    }, 0);
  const middle = { x: mean(bodies.map((_, index) => at(index).x)), y: mean(bodies.map((_, index) => at(index).y)) };
  const lengths = ties.map(({ source, target }) => Math.hypot(at(source).x - at(target).x, at(source).y - at(target).y));
  const spread = mean(bodies.map((_, index) => Math.hypot(at(index).x - middle.x, at(index).y - middle.y)));
  return {
    lineOverNode: over(shapes),
    lineOverLabel: over(labels),
    crossings: pairs(ties.length, (a, b) => cross(ties[a], ties[b], at)),
    overlaps: pairs(bodies.length, (a, b) =>
      [shapes[a], labels[a]].some((one) => one && [shapes[b], labels[b]].some((other) => other && overlap(one, other))),
    ),
    stretch: mean(lengths) / Math.max(1, spread),
    north: northOf(bodies, y),
  };
}

function northOf(bodies: Problem['bodies'], y: Float64Array): number | null {
  const located = [...bodies.keys()].filter((index) => bodies[index]?.latitude !== null);
  const latitude = (index: number) => bodies[index]?.latitude ?? 0;
  const told = (a: number, b: number): boolean => latitude(located[a] ?? 0) !== latitude(located[b] ?? 0);
  const all = pairs(located.length, told);
  const right = pairs(located.length, (a, b) => {
    const [one, other] = [located[a] ?? 0, located[b] ?? 0];
    return told(a, b) && latitude(one) > latitude(other) === (y[one] ?? 0) < (y[other] ?? 0);
  });
  return all === 0 ? null : right / all;
}

type Ends = Problem['ties'][number] | undefined;

function cross(one: Ends, other: Ends, at: (index: number) => { readonly x: number; readonly y: number }): boolean {
  if (!one || !other) return false;
  if ([one.source, one.target].some((end) => end === other.source || end === other.target)) return false;
  const [a, b, c, d] = [at(one.source), at(one.target), at(other.source), at(other.target)];
  const turn = (p: typeof a, q: typeof a, r: typeof a): number => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

function pairs(count: number, holds: (a: number, b: number) => boolean): number {
  let found = 0;
  for (let a = 0; a < count; a += 1) for (let b = a + 1; b < count; b += 1) if (holds(a, b)) found += 1;
  return found;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
