import { extentAt } from '#web/canvas/layout/bounds.ts';
import type { Places, Problem } from '#web/canvas/layout/problem.ts';
import { directionOf } from '#web/canvas/layout/steady.ts';
import { createRectangleGrid } from '#web/canvas/rectangleGrid.ts';

const margin = 10;
const pushes = 40;
const cell = 120;
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/** Moves bodies that are free apart until no shape or label overlaps another: first by pushing pairs, then each that is still in the way to the nearest free place. */
export function separate({ bodies }: Problem, places: Places, isFree: (index: number) => boolean): void {
  const { x, y, side } = places;
  const extent = (index: number): ReturnType<typeof extentAt> => {
    const body = bodies[index];
    if (!body) throw new RangeError(`no body ${index}`);
    return extentAt(body, x[index] ?? 0, y[index] ?? 0, side[index] ?? 'below');
  };
  const grid = createRectangleGrid(cell);
  bodies.forEach((_, index) => grid.add(index, extent(index)));
  const move = (index: number, dx: number, dy: number): void => {
    grid.remove(index);
    x[index] = (x[index] ?? 0) + dx;
    y[index] = (y[index] ?? 0) + dy;
    grid.add(index, extent(index));
  };

  for (let push = 0; push < pushes; push += 1) {
    let still = true;
    for (const index of bodies.keys()) {
      if (!isFree(index)) continue;
      for (const other of grid.allOverlapping(extent(index), margin, index)) {
        const [a, b] = [extent(index), extent(other)];
        const right = a.right - b.left + margin;
        const left = b.right - a.left + margin;
        const down = a.bottom - b.top + margin;
        const up = b.bottom - a.top + margin;
        const across = Math.min(right, left);
        const along = Math.min(down, up);
        if (across <= 0 || along <= 0) continue;
        still = false;
        const share = isFree(other) ? 0.5 : 1;
        const dx = across < along ? (right < left ? -right : left) * share : 0;
        const dy = across < along ? 0 : (down < up ? -down : up) * share;
        move(index, dx, dy);
        if (share < 1) move(other, -dx, -dy);
      }
    }
    if (still) return;
  }

  for (const index of bodies.keys()) {
    if (!isFree(index) || grid.anyOverlapping(extent(index), margin, index) === null) continue;
    grid.remove(index);
    const [fromX, fromY] = [x[index] ?? 0, y[index] ?? 0];
    for (let step = 1; grid.anyOverlapping(extent(index), margin, index) !== null; step += 1) {
      const radius = 10 * Math.sqrt(step);
      const { across, along } = directionOf(step * goldenAngle);
      x[index] = fromX + radius * across;
      y[index] = fromY + radius * along;
    }
    grid.add(index, extent(index));
  }
}
