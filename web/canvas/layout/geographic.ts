import type { Places, Problem } from '#web/canvas/layout/problem.ts';
import { keepNorthUp } from '#web/canvas/layout/north.ts';
import { seededRandom } from '#web/canvas/layout/random.ts';
import { settle, unplaced } from '#web/canvas/layout/settle.ts';
import { frameOf } from '#web/canvas/layout/spread.ts';
import { startPlaces } from '#web/canvas/layout/start.ts';

const seed = 20150731;
const rounds = 8;

/** Places by their coordinates; where boxes would overlap they are pushed apart, and as far as there is room back into their order from north to south and from west to east. size: how far apart, 1 for as much room as all boxes need. */
export function geographic(problem: Problem, size: number): Places {
  const { bodies } = problem;
  const places = unplaced(problem);
  if (bodies.every((body) => body.fixed !== null)) return places;
  const x = Float64Array.from(bodies, () => 0);
  const y = Float64Array.from(bodies, () => 0);
  startPlaces(problem, x, y, seededRandom(seed));
  const { height } = frameOf(bodies);
  bodies.forEach((body, index) => {
    if (body.fixed !== null) return;
    places.x[index] = ((x[index] ?? 0) * height * size) / 2;
    places.y[index] = ((y[index] ?? 0) * height * size) / 2;
  });
  const settled = settle(problem, places);
  for (let round = 0; round < rounds && keepNorthUp(problem, settled); round += 1) settle(problem, settled);
  return settled;
}
