import { neighborsOf } from '#web/canvas/layout/neighbors.ts';
import type { Places, Problem } from '#web/canvas/layout/problem.ts';
import { spiralOut } from '#web/canvas/layout/spiral.ts';
import { angleOf, directionOf, lengthOf } from '#web/canvas/layout/steady.ts';

const reach = 120;
const ring = 110;
const inRing = 10;
const steps = 40;

/**
 * Puts free bodies round the bodies that stand already: those that came out of one place in a spiral round it, each other one fanned out from the neighbor it came by,
 * away from the middle of the picture; then springs settle these. Nothing that stands moves.
 */
export function fanOut(problem: Problem, { x, y }: Pick<Places, 'x' | 'y'>, isFree: (index: number) => boolean): void {
  const neighbors = neighborsOf(problem);
  const all = [...problem.bodies.keys()];
  const standing = new Set(all.filter((index) => !isFree(index)));
  const mean = (of: readonly number[], axis: Float64Array): number =>
    of.reduce((sum, index) => sum + (axis[index] ?? 0), 0) / Math.max(1, of.length);
  const middle = { x: mean([...standing], x), y: mean([...standing], y) };
  for (const index of spiralOut(problem, { x, y }, all.filter(isFree))) standing.add(index);
  let waiting = all.filter((index) => isFree(index) && !standing.has(index));

  while (waiting.length > 0) {
    const byOrigin = new Map<number, number[]>();
    for (const index of waiting) {
      const near = (neighbors[index] ?? []).filter((other) => standing.has(other));
      const origin = near.toSorted((a, b) => (neighbors[b]?.length ?? 0) - (neighbors[a]?.length ?? 0) || a - b)[0];
      if (origin !== undefined) byOrigin.set(origin, [...(byOrigin.get(origin) ?? []), index]);
    }
    const first = waiting[0];
    if (byOrigin.size === 0 && first !== undefined) {
      x[first] = middle.x;
      y[first] = Math.max(middle.y, ...[...standing].map((index) => y[index] ?? 0)) + ring;
      standing.add(first);
      waiting = waiting.slice(1);
      continue;
    }
    for (const [origin, fan] of byOrigin) {
      const [ox, oy] = [x[origin] ?? 0, y[origin] ?? 0];
      const outward = ox === middle.x && oy === middle.y ? 0 : angleOf(ox - middle.x, oy - middle.y);
      fan.forEach((index, at) => {
        const circle = Math.floor(at / inRing);
        const inThis = Math.min(inRing, fan.length - circle * inRing);
        const opening = Math.min(1.8 * Math.PI, 0.4 * (inThis - 1));
        const turn = inThis === 1 ? 0 : ((at % inRing) / (inThis - 1) - 0.5) * opening;
        const { across, along } = directionOf(outward + turn);
        x[index] = ox + (reach + circle * ring) * across;
        y[index] = oy + (reach + circle * ring) * along;
      });
      for (const index of fan) standing.add(index);
    }
    waiting = waiting.filter((index) => !standing.has(index));
  }

  const free = all.filter((index) => isFree(index) && !problem.bodies[index]?.near);
  settleSprings({ x, y }, free, neighbors);
}

/** Lets springs draw free bodies to their neighbors and off whatever is nearer than these are to be. */
function settleSprings({ x, y }: Pick<Places, 'x' | 'y'>, free: readonly number[], neighbors: readonly (readonly number[])[]): void {
  for (let step = 0; step < steps; step += 1)
    for (const index of free) {
      const [px, py] = [x[index] ?? 0, y[index] ?? 0];
      let [dx, dy] = [0, 0];
      for (const other of neighbors[index] ?? []) {
        const [tx, ty] = [(x[other] ?? 0) - px, (y[other] ?? 0) - py];
        const distance = Math.max(1, lengthOf(tx, ty));
        const pull = (0.08 * (distance - reach)) / distance;
        dx += tx * pull;
        dy += ty * pull;
      }
      for (let other = 0; other < x.length; other += 1) {
        const tx = px - (x[other] ?? 0);
        if (other === index || tx > reach || tx < -reach) continue;
        const ty = py - (y[other] ?? 0);
        if (ty > reach || ty < -reach) continue;
        const distance = Math.max(1, lengthOf(tx, ty));
        const push = Math.max(0, (0.25 * (reach - distance)) / distance);
        dx += tx * push;
        dy += ty * push;
      }
      const length = Math.max(1, lengthOf(dx, dy) / 30);
      x[index] = px + dx / length;
      y[index] = py + dy / length;
    }
}
