import { extentAt, labelSides } from '#web/canvas/layout/bounds.ts';
import { createCost, type Cost, type CostOf } from '#web/canvas/layout/cost.ts';
import { frameOf } from '#web/canvas/layout/spread.ts';
import { neighborsOf } from '#web/canvas/layout/neighbors.ts';
import { directionOf, steady } from '#web/canvas/layout/steady.ts';
import { union, type Rectangle } from '#web/canvas/rectangle.ts';
import type { Places, Point, Problem } from '#web/canvas/layout/problem.ts';

const tries = 33;
const mostRounds = 32;
const leastRounds = 3;
const work = 400_000;
const widest = 600;
const narrowing = 0.01;
const boldness = 4;

function isBetter(cost: Cost, than: Cost): boolean {
  return (cost.clear || !than.clear) && cost.total < than.total - 1e-6;
}

function bestSide(index: number, places: Places, cost: CostOf): void {
  const { side } = places;
  let least = cost.ofLabel(index, side[index] ?? 'below');
  if (least.total === 0) return cost.moved(index);
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

/**
 * Lets each free body try places in a circle that shrinks from round to round, and each side for its label. In the first rounds it also
 * takes a place that is a little worse, which leads out of dead ends (simulated annealing); in the last it only takes better ones. The
 * rounds follow from the size of the problem, so that the same problem gets the same places on any machine and under any load.
 */
export function polish(problem: Problem, places: Places, isFree: (index: number) => boolean, random: () => number): void {
  const { bodies } = problem;
  const { x, y, side } = places;
  const cost = createCost(problem, places, frameRound(problem, places));
  const neighbors = neighborsOf(problem);
  const free = [...bodies.keys()].filter(isFree);
  const rounds = Math.max(
    leastRounds,
    Math.min(mostRounds, Math.floor(work / (Math.max(free.length, 1) * (bodies.length + problem.ties.length)))),
  );

  function candidates(index: number, radius: number): readonly Point[] {
    const px = x[index] ?? 0;
    const py = y[index] ?? 0;
    const near = neighbors[index] ?? [];
    const found: Point[] = [];
    if (near.length > 0)
      found.push({
        x: near.reduce((sum, other) => sum + (x[other] ?? 0), 0) / near.length,
        y: near.reduce((sum, other) => sum + (y[other] ?? 0), 0) / near.length,
      });
    for (let attempt = 0; attempt < tries; attempt += 1) {
      const { across, along } = directionOf(random() * 2 * Math.PI);
      const distance = radius * Math.sqrt(random());
      found.push({ x: px + distance * across, y: py + distance * along });
    }
    return found;
  }

  for (let round = 0; round < rounds; round += 1) {
    const progress = round / rounds;
    const heat = round === 0 ? 0 : 1;
    const radius = widest * steady(narrowing ** progress);
    for (const index of free) {
      const on = side[index] ?? 'below';
      const here = cost.at(index, x[index] ?? 0, y[index] ?? 0, on, Infinity);
      let least = { total: here.total + boldness * heat * (1 - progress) * (1 - progress), clear: here.clear };
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
}

function frameRound({ bodies }: Problem, { x, y, side }: Places): Rectangle {
  const { width, height } = frameOf(bodies);
  const held = bodies.flatMap((body, index) => (body.fixed ? [extentAt(body, body.fixed.x, body.fixed.y, side[index] ?? 'below')] : []));
  const middle = { x: x.reduce((sum, at) => sum + at, 0) / x.length, y: y.reduce((sum, at) => sum + at, 0) / y.length };
  const around = { left: middle.x - width / 2, right: middle.x + width / 2, top: middle.y - height / 2, bottom: middle.y + height / 2 };
  return held.reduce(union, around);
}
