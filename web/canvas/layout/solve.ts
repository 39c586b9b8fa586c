import { costOfAll } from '#web/canvas/layout/cost.ts';
import { fanOut } from '#web/canvas/layout/fan.ts';
import { applyForces } from '#web/canvas/layout/force.ts';
import { chooseSides, polish } from '#web/canvas/layout/polish.ts';
import type { Places, Problem } from '#web/canvas/layout/problem.ts';
import { seededRandom } from '#web/canvas/layout/random.ts';
import { separate } from '#web/canvas/layout/separate.ts';
import { unplaced } from '#web/canvas/layout/settle.ts';
import { frameOf, spreadOver } from '#web/canvas/layout/spread.ts';
import { startPlaces } from '#web/canvas/layout/start.ts';

const seed = 20150731;
const polishable = 150;
const sided = 1500;
const standingShare = 8;
const mostPictures = 4;
const work = 24_000;

/**
 * Places for all bodies, in whole pixels for those that are free; the same problem gets the same places.
 * Fixed bodies stay where they are; where an eighth of all are fixed, or some came out of one place, the others are fitted in round them.
 * Free shapes and labels overlap nothing. Of few bodies several pictures are made, and the one is taken that hinders reading least.
 */
export function solve(problem: Problem): Places {
  const { bodies, ties } = problem;
  const isFree = (index: number): boolean => bodies[index]?.fixed === null;
  const random = seededRandom(seed);
  const fixed = [...bodies.keys()].filter((index) => !isFree(index));
  if (fixed.length === bodies.length) return unplaced(problem);
  const comesOut = bodies.some(({ near }) => near !== null);
  const fitsIn = comesOut || fixed.length * standingShare >= bodies.length;
  const polishes = bodies.length <= polishable && !comesOut;

  function picture(): Places {
    const places = unplaced(problem);
    if (fitsIn) fanOut(problem, places, isFree);
    else spreadAfresh(problem, places, fixed, random);
    separate(problem, places, isFree);
    if (polishes) polish(problem, places, isFree, random);
    else if (bodies.length <= sided) chooseSides(problem, places, isFree);
    return places;
  }

  const more = fitsIn || !polishes ? 0 : Math.min(mostPictures, Math.floor(work / (bodies.length * (bodies.length + ties.length)))) - 1;
  let best = picture();
  let least = more > 0 ? costOfAll(problem, best) : 0;
  for (let made = 0; made < more; made += 1) {
    const other = picture();
    const cost = costOfAll(problem, other);
    if (cost < least) [best, least] = [other, cost];
  }
  bodies.forEach((_, index) => {
    if (!isFree(index)) return;
    best.x[index] = Math.round(best.x[index] ?? 0);
    best.y[index] = Math.round(best.y[index] ?? 0);
  });
  return best;
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
