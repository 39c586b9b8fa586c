import type { Places, Problem } from '#web/canvas/layout/problem.ts';
import { directionOf } from '#web/canvas/layout/steady.ts';

const step = 60;
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/** Puts those of some bodies that came out of a place in a spiral round it (Vogel 1979), evenly far apart, and gives their places in the list. */
export function spiralOut({ bodies }: Problem, { x, y }: Pick<Places, 'x' | 'y'>, some: readonly number[]): readonly number[] {
  const turned = new Map<string, number>();
  return some.filter((index) => {
    const near = bodies[index]?.near;
    if (!near) return false;
    const key = `${near.x} ${near.y}`;
    const at = turned.get(key) ?? 0;
    turned.set(key, at + 1);
    const { across, along } = directionOf(at * goldenAngle);
    x[index] = near.x + step * Math.sqrt(at) * across;
    y[index] = near.y + step * Math.sqrt(at) * along;
    return true;
  });
}
