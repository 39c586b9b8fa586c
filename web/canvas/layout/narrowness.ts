import { tiesOf } from '#web/canvas/layout/neighbors.ts';
import type { Places, Problem } from '#web/canvas/layout/problem.ts';
import { lengthOf } from '#web/canvas/layout/steady.ts';

const leastSine = 0.1908;

/** How far the lines of a body at (ax, ay) fall short of 11 degrees from its line to another at (bx, by): the sum of what their sines lack. */
type Narrowness = (body: number, to: number, ax: number, ay: number, bx: number, by: number) => number;

/** Measures it as places change. */
export function createNarrowness(problem: Problem, { x, y }: Places): Narrowness {
  const ends = tiesOf(problem);
  const { ties } = problem;
  return (body, to, ax, ay, bx, by) => {
    const length = lengthOf(bx - ax, by - ay);
    let lacking = 0;
    for (const index of ends[body] ?? []) {
      const tie = ties[index];
      if (!tie) continue;
      const far = tie.source === body ? tie.target : tie.source;
      const dx = (x[far] ?? 0) - ax;
      const dy = (y[far] ?? 0) - ay;
      if (far === to || dx * (bx - ax) + dy * (by - ay) <= 0) continue;
      lacking += Math.max(0, leastSine - Math.abs(dx * (by - ay) - dy * (bx - ax)) / (lengthOf(dx, dy) * length));
    }
    return lacking;
  };
}
