import { borderTowards, type Point, type Shaped } from '#web/parts/vector/outline.ts';

/** The way of a line from shape to shape: a quadratic curve, straight where its control point lies in the middle. */
export type Course = { readonly from: Point; readonly control: Point; readonly to: Point };

/** A place on a line, with the direction that the line has there, in radians. */
export type Spot = Point & { readonly angle: number };

/** The way between two shapes, bent by the distance of its control point from the straight line, and beginning some pixels before the first. */
export function courseBetween(source: Shaped, target: Shaped, bend: number, air: number): Course {
  const [dx, dy] = [target.x - source.x, target.y - source.y];
  const length = Math.hypot(dx, dy) || 1;
  const control = {
    x: (source.x + target.x) / 2 - (dy / length) * bend,
    y: (source.y + target.y) / 2 + (dx / length) * bend,
  };
  const leaving = borderTowards(source, control);
  const to = borderTowards(target, control);
  const towards = Math.atan2(control.y - leaving.y, control.x - leaving.x);
  const from = { x: leaving.x + Math.cos(towards) * air, y: leaving.y + Math.sin(towards) * air };
  return { from, control: bend === 0 ? { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 } : control, to };
}

/** The place at a share of the way, from 0 to 1. */
export function spotAt({ from, control, to }: Course, share: number): Spot {
  const rest = 1 - share;
  const at = (a: number, b: number, c: number) => rest * rest * a + 2 * rest * share * b + share * share * c;
  const towards = (a: number, b: number, c: number) => rest * (b - a) + share * (c - b);
  return {
    x: at(from.x, control.x, to.x),
    y: at(from.y, control.y, to.y),
    angle: Math.atan2(towards(from.y, control.y, to.y), towards(from.x, control.x, to.x)),
  };
}

/** The place some pixels before the end of the way, its beginning where it is shorter. */
export function spotBeforeEnd(course: Course, pixels: number): Spot {
  const length = lengthOf(course);
  return spotAt(course, length === 0 ? 0 : Math.max(0, 1 - pixels / length));
}

/** The length of a way in pixels, by the mean of its chord and of its two legs. */
function lengthOf({ from, control, to }: Course): number {
  const leg = (a: Point, b: Point) => Math.hypot(b.x - a.x, b.y - a.y);
  return (leg(from, to) + leg(from, control) + leg(control, to)) / 2;
}
