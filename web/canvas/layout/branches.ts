import { neighborsOf } from '#web/canvas/layout/neighbors.ts';
import type { Places, Problem } from '#web/canvas/layout/problem.ts';
import { roomOf, settle, unplaced } from '#web/canvas/layout/settle.ts';
import { directionOf } from '#web/canvas/layout/steady.ts';

const air = 16;
const tight = 0.8;

/**
 * Places round one body, branch by branch: each one beyond the one that it was reached by, in a sector as wide as all that is reached through it needs. Bodies without a way to
 * it are branches of their own. around: the body in the middle, or null for the most tied one. gap: the least way from a body to those beyond it, in pixels.
 */
export function branches(problem: Problem, { around, gap }: { readonly around: number | null; readonly gap: number }): Places {
  const { bodies } = problem;
  const places = unplaced(problem);
  const neighbors = neighborsOf(problem);
  const all = [...bodies.keys()].toSorted((a, b) => (neighbors[b]?.length ?? 0) - (neighbors[a]?.length ?? 0) || a - b);
  const center = around ?? all[0];
  if (center === undefined || bodies.every((body) => body.fixed !== null)) return places;
  const { children, order, depth } = treeFrom(center, neighbors, all);
  const need = new Map<number, number>();
  for (const index of order.toReversed()) {
    const body = bodies[index];
    const room = body ? roomOf(body) : { width: 0, height: 0 };
    const own = (room.width + room.height) / 2 + air;
    need.set(
      index,
      Math.max(
        own,
        (children.get(index) ?? []).reduce((sum, child) => sum + (need.get(child) ?? 0), 0),
      ),
    );
  }
  const first = Math.max(gap, ((need.get(center) ?? 0) / (2 * Math.PI)) * tight);
  const middle = bodies[center]?.fixed ?? { x: 0, y: 0 };
  const sector = new Map([[center, { from: 0, to: 2 * Math.PI }]]);
  for (const index of order) {
    const { from, to } = sector.get(index) ?? { from: 0, to: 0 };
    const { across, along } = directionOf((from + to) / 2);
    const beyond = depth.get(index) ?? 0;
    const radius = beyond === 0 ? 0 : first + (beyond - 1) * gap;
    if (bodies[index]?.fixed === null) {
      places.x[index] = middle.x + radius * across;
      places.y[index] = middle.y + radius * along;
    }
    const below = children.get(index) ?? [];
    const whole = below.reduce((sum, child) => sum + (need.get(child) ?? 0), 0);
    let at = from;
    for (const child of below) {
      const turn = ((to - from) * (need.get(child) ?? 0)) / whole;
      sector.set(child, { from: at, to: at + turn });
      at += turn;
    }
  }
  return settle(problem, places, center);
}

function treeFrom(center: number, neighbors: readonly (readonly number[])[], all: readonly number[]) {
  const children = new Map<number, number[]>([[center, []]]);
  const depth = new Map([[center, 0]]);
  const order: number[] = [center];
  const follow = (from: number): void => {
    for (let next = from; next < order.length; next += 1) {
      const index = order[next] ?? center;
      for (const other of neighbors[index] ?? []) {
        if (depth.has(other)) continue;
        depth.set(other, (depth.get(index) ?? 0) + 1);
        children.set(other, []);
        children.get(index)?.push(other);
        order.push(other);
      }
    }
  };
  follow(0);
  for (const index of all) {
    if (depth.has(index)) continue;
    depth.set(index, 1);
    children.set(index, []);
    children.get(center)?.push(index);
    order.push(index);
    follow(order.length - 1);
  }
  return { children, order, depth };
}
