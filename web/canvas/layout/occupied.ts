import { labelAt, shapeAt } from '#web/canvas/layout/bounds.ts';
import type { Body, Places, Problem } from '#web/canvas/layout/problem.ts';
import { grown, union, type Rectangle } from '#web/canvas/rectangle.ts';

/** The room that bodies take where they stand, by their places in the list. surroundings: the shape with the room round it that no line may cross. */
export type Occupied = {
  readonly shapes: readonly Rectangle[];
  readonly labels: readonly (Rectangle | null)[];
  readonly surroundings: readonly Rectangle[];
  /** Throws a RangeError where there is none. */
  bodyAt: (index: number) => Body;
  /** Whether anything of a body may lie in a rectangle. */
  mayTouch: (index: number, left: number, top: number, right: number, bottom: number) => boolean;
  /** Takes note that a body has moved to where places now has it. */
  moved: (index: number) => void;
};

/** Pixels round a shape that lines keep out of. */
export const clearance = 6;

/** The room that bodies take now. */
export function createOccupied({ bodies }: Problem, { x, y, side }: Places): Occupied {
  const shapes: Rectangle[] = [];
  const labels: (Rectangle | null)[] = [];
  const surroundings: Rectangle[] = [];
  const extents = new Float64Array(bodies.length * 4);

  function bodyAt(index: number): Body {
    const body = bodies[index];
    if (!body) throw new RangeError(`no body ${index}`);
    return body;
  }

  function moved(index: number): void {
    const body = bodyAt(index);
    const shape = shapeAt(body, x[index] ?? 0, y[index] ?? 0);
    const label = labelAt(body, x[index] ?? 0, y[index] ?? 0, side[index] ?? 'below');
    const { left, top, right, bottom } = label ? union(grown(shape, clearance), label) : grown(shape, clearance);
    shapes[index] = shape;
    surroundings[index] = grown(shape, clearance);
    labels[index] = label;
    extents.set([left, top, right, bottom], index * 4);
  }
  bodies.forEach((_, index) => moved(index));

  function mayTouch(body: number, left: number, top: number, right: number, bottom: number): boolean {
    const at = body * 4;
    return (
      (extents[at] ?? 0) <= right && (extents[at + 2] ?? 0) >= left && (extents[at + 1] ?? 0) <= bottom && (extents[at + 3] ?? 0) >= top
    );
  }

  return { shapes, labels, surroundings, bodyAt, mayTouch, moved };
}
