import { extentAt, labelSides } from '#web/canvas/layout/bounds.ts';
import { createCost, type Cost, type CostOf } from '#web/canvas/layout/cost.ts';
import { frameOf } from '#web/canvas/layout/spread.ts';
import { neighborsOf } from '#web/canvas/layout/neighbors.ts';
import { union, type Rectangle } from '#web/canvas/rectangle.ts';
import type { Places, Problem } from '#web/canvas/layout/problem.ts';

const attempts = 3;
const tries = 24;
const rounds = 14;
const widest = 320;
const boldness = 3;
const narrowing = 0.76;

/** What polishing needs beside the places: chance, a clock in milliseconds, and how long it may take by that clock. */
export type Means = { readonly random: () => number; readonly now: () => number; readonly milliseconds: number };

type Movement = { readonly x: number; readonly y: number };

function isBetter(cost: Cost, than: Cost): boolean {
  return (cost.clear || !than.clear) && cost.total < than.total - 1e-6;
}

function bestSide(index: number, places: Places, cost: CostOf): void {
  const { side } = places;
  let least = cost.ofLabel(index, side[index] ?? 'below');
  for (const on of labelSides) {
    const tried = cost.ofLabel(index, on);
    if (!isBetter(tried, least)) continue;
    least = tried;
    side[index] = on;
  }
  cost.moved(index);
}

/** Puts labels on the side of their shape where least is in their way; only where that overlaps nothing new. */
export function chooseSides(problem: Problem, places: Places, isFree: (index: number) => boolean): void {
  const cost = createCost(problem, places, null);
  for (let round = 0; round < 2; round += 1)
    problem.bodies.forEach((body, index) => {
      if (isFree(index) && !body.inside) bestSide(index, places, cost);
    });
}

function polishOnce(
  problem: Problem,
  places: Places,
  isFree: (index: number) => boolean,
  frame: Rectangle,
  random: () => number,
  isLate: () => boolean,
): number {
  const { bodies } = problem;
  const { x, y, side } = places;
  const cost = createCost(problem, places, frame);
  const neighbors = neighborsOf(problem);
  const free = [...bodies.keys()].filter(isFree);

  function candidates(index: number, radius: number): readonly Movement[] {
    const [px, py] = [x[index] ?? 0, y[index] ?? 0];
    const near = neighbors[index] ?? [];
    const found: Movement[] = [];
    if (near.length > 0)
      found.push({
        x: near.reduce((sum, other) => sum + (x[other] ?? 0), 0) / near.length,
        y: near.reduce((sum, other) => sum + (y[other] ?? 0), 0) / near.length,
      });
    for (let attempt = 0; attempt < tries; attempt += 1) {
      const angle = random() * 2 * Math.PI;
      const distance = radius * Math.sqrt(random());
      found.push({ x: px + distance * Math.cos(angle), y: py + distance * Math.sin(angle) });
    }
    return found;
  }

  const total = (): number =>
    [...bodies.keys()].reduce(
      (sum, index) => sum + cost.at(index, x[index] ?? 0, y[index] ?? 0, side[index] ?? 'below', Infinity).total,
      0,
    );

  for (let round = 0, radius = widest; round < rounds; round += 1, radius *= narrowing) {
    for (const index of free) {
      if (isLate()) return total();
      const on = side[index] ?? 'below';
      const here = cost.at(index, x[index] ?? 0, y[index] ?? 0, on, Infinity);
      let least = { total: here.total + boldness * (1 - round / rounds) ** 2, clear: here.clear };
      for (const place of candidates(index, radius)) {
        const tried = cost.at(index, place.x, place.y, on, least.total);
        if (!isBetter(tried, least)) continue;
        least = tried;
        x[index] = place.x;
        y[index] = place.y;
      }
      cost.moved(index);
      if (bodies[index]?.inside === false) bestSide(index, places, cost);
    }
  }
  return total();
}

/** Lets each free body try places in a circle that shrinks from round to round, keeping the best, and each side for its label. This is done from the start a few times over, by other chances, and the best outcome is kept. Stops early when the time is up. */
export function polish(problem: Problem, places: Places, isFree: (index: number) => boolean, { random, now, milliseconds }: Means): void {
  const until = now() + milliseconds;
  const frame = frameRound(problem, places);
  const isLate = (): boolean => now() >= until;
  let best: { readonly places: Places; readonly cost: number } | null = null;
  for (let attempt = 0; attempt < attempts && !(best && isLate()); attempt += 1) {
    const tried = { x: places.x.slice(), y: places.y.slice(), side: [...places.side] };
    const cost = polishOnce(problem, tried, isFree, frame, random, isLate);
    if (!best || cost < best.cost) best = { places: tried, cost };
  }
  if (!best) return;
  places.x.set(best.places.x);
  places.y.set(best.places.y);
  best.places.side.forEach((side, index) => (places.side[index] = side));
}

function frameRound({ bodies }: Problem, { x, y, side }: Places): Rectangle {
  const { width, height } = frameOf(bodies);
  const held = bodies.flatMap((body, index) => (body.fixed ? [extentAt(body, body.fixed.x, body.fixed.y, side[index] ?? 'below')] : []));
  const middle = { x: x.reduce((sum, at) => sum + at, 0) / x.length, y: y.reduce((sum, at) => sum + at, 0) / y.length };
  const around = { left: middle.x - width / 2, right: middle.x + width / 2, top: middle.y - height / 2, bottom: middle.y + height / 2 };
  return held.reduce(union, around);
}
