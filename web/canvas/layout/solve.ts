import { fanOut } from '#web/canvas/layout/fan.ts';
import { applyForces } from '#web/canvas/layout/force.ts';
import { chooseSides, polish } from '#web/canvas/layout/polish.ts';
import type { Places, Problem } from '#web/canvas/layout/problem.ts';
import { seededRandom } from '#web/canvas/layout/random.ts';
import { separate } from '#web/canvas/layout/separate.ts';
import { frameOf, spreadOver } from '#web/canvas/layout/spread.ts';
import { startPlaces } from '#web/canvas/layout/start.ts';

const seed = 20150731;
const polishable = 150;
const sided = 1500;
const standingShare = 8;

/**
 * Places for all bodies, in whole pixels for those that are free; the same problem gets the same places.
 * Fixed bodies stay where they are; where an eighth of all are fixed, or some came out of one place, the others are fitted in round them.
 * Free shapes and labels overlap nothing.
 */
export function solve(problem: Problem): Places {
  const { bodies } = problem;
  const isFree = (index: number): boolean => bodies[index]?.fixed === null;
  const random = seededRandom(seed);
  const places: Places = {
    x: Float64Array.from(bodies, (body) => body.fixed?.x ?? 0),
    y: Float64Array.from(bodies, (body) => body.fixed?.y ?? 0),
    side: bodies.map((body) => (body.inside ? 'inside' : (body.side ?? 'below'))),
  };
  const fixed = [...bodies.keys()].filter((index) => !isFree(index));
  if (fixed.length === bodies.length) return places;
  const comesOut = bodies.some(({ near }) => near !== null);
  if (comesOut || fixed.length * standingShare >= bodies.length) fanOut(problem, places, isFree);
  else spreadAfresh(problem, places, fixed, random);
  separate(problem, places, isFree);
  if (bodies.length <= polishable && !comesOut) polish(problem, places, isFree, random);
  else if (bodies.length <= sided) chooseSides(problem, places, isFree);
  bodies.forEach((_, index) => {
    if (!isFree(index)) return;
    places.x[index] = Math.round(places.x[index] ?? 0);
    places.y[index] = Math.round(places.y[index] ?? 0);
  });
  return places;
}

function spreadAfresh(problem: Problem, { x, y }: Places, fixed: readonly number[], random: () => number): void {
  startPlaces(problem, x, y, random);
  applyForces(problem, x, y);
  const frame = frameOf(problem.bodies);
  spreadOver(x, frame.width);
  spreadOver(y, frame.height);
  const hubs = problem.bodies.flatMap((body, index) => (body.hub ? [index] : []));
  if (hubs.length === 1)
    for (const hub of hubs) {
      x[hub] = 0;
      y[hub] = 0;
    }
  if (fixed.length === 0) return;
  const meanGap = (axis: Float64Array, of: 'x' | 'y'): number =>
    fixed.reduce((sum, index) => sum + (problem.bodies[index]?.fixed?.[of] ?? 0) - (axis[index] ?? 0), 0) / fixed.length;
  const [dx, dy] = [meanGap(x, 'x'), meanGap(y, 'y')];
  problem.bodies.forEach((body, index) => {
    x[index] = body.fixed?.x ?? (x[index] ?? 0) + dx;
    y[index] = body.fixed?.y ?? (y[index] ?? 0) + dy;
  });
}
