import { neighborsOf } from '#web/canvas/layout/neighbors.ts';
import type { Problem } from '#web/canvas/layout/problem.ts';
import { directionOf } from '#web/canvas/layout/steady.ts';

const rounds = 12;
const jitter = 0.08;

/** Where bodies start, in a frame of about 2 by 2 round the origin: places at their coordinates, north up; each other at the mean of its neighbors. Writes x and y. */
export function startPlaces(problem: Problem, x: Float64Array, y: Float64Array, random: () => number): void {
  const { bodies } = problem;
  const located: number[] = [];
  bodies.forEach((body, index) => {
    if (body.latitude !== null && body.longitude !== null) located.push(index);
  });
  const latitudes = located.map((index) => bodies[index]?.latitude ?? 0);
  const longitudes = located.map((index) => bodies[index]?.longitude ?? 0);
  const middle = (values: readonly number[]): number => (values.length === 0 ? 0 : (Math.min(...values) + Math.max(...values)) / 2);
  const span = (values: readonly number[]): number => (values.length === 0 ? 0 : Math.max(...values) - Math.min(...values));
  const [north, east] = [middle(latitudes), middle(longitudes)];
  const narrowing = directionOf((north * Math.PI) / 180).across;
  const scale = 2 / Math.max(0.01, span(latitudes), span(longitudes) * narrowing);
  const known = new Uint8Array(bodies.length);
  located.forEach((index, at) => {
    x[index] = ((longitudes[at] ?? 0) - east) * narrowing * scale;
    y[index] = -((latitudes[at] ?? 0) - north) * scale;
    known[index] = 2;
  });

  const neighbors = neighborsOf(problem);
  for (let round = 0; round < rounds; round += 1)
    bodies.forEach((_, index) => {
      if (known[index] === 2) return;
      const near = (neighbors[index] ?? []).filter((other) => known[other] !== 0);
      if (near.length === 0) return;
      x[index] = near.reduce((sum, other) => sum + (x[other] ?? 0), 0) / near.length;
      y[index] = near.reduce((sum, other) => sum + (y[other] ?? 0), 0) / near.length;
      known[index] = 1;
    });
  bodies.forEach((_, index) => {
    const angle = random() * 2 * Math.PI;
    const radius = known[index] === 0 ? 0.4 + 0.6 * random() : jitter * random();
    const { across, along } = directionOf(angle);
    x[index] = (x[index] ?? 0) + radius * across;
    y[index] = (y[index] ?? 0) + radius * along;
  });
}
