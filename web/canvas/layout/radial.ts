import { neighborsOf } from '#web/canvas/layout/neighbors.ts';
import { chooseSides } from '#web/canvas/layout/polish.ts';
import type { Body, Places, Point, Problem } from '#web/canvas/layout/problem.ts';
import { ringsAround } from '#web/canvas/layout/rings.ts';
import { separate } from '#web/canvas/layout/separate.ts';
import { angleOf, directionOf, lengthOf } from '#web/canvas/layout/steady.ts';

const air = 16;
const sweeps = 6;
const settling = 400;
const sided = 1500;

/**
 * Places on rings round one body: in a ring those that are as many ties away from it, each beside those it is tied to; bodies without a way
 * to it are on a ring of their own. around: the body in the middle, or null for the most tied one. gap: the least way from ring to ring, in
 * pixels.
 */
export function radial(problem: Problem, { around, gap }: { readonly around: number | null; readonly gap: number }): Places {
  const { bodies } = problem;
  const isFree = (index: number): boolean => bodies[index]?.fixed === null;
  const places: Places = {
    x: Float64Array.from(bodies, (body) => body.fixed?.x ?? 0),
    y: Float64Array.from(bodies, (body) => body.fixed?.y ?? 0),
    side: bodies.map((body) => (body.inside ? 'inside' : (body.side ?? 'below'))),
  };
  const neighbors = neighborsOf(problem);
  const center = around ?? mostTied(neighbors);
  if (center === null || bodies.every((body) => body.fixed !== null)) return places;
  const rings = ringsAround(center, neighbors);
  const at = spokes(rings, bodies, neighbors, gap);
  const middle: Point = bodies[center]?.fixed ?? { x: 0, y: 0 };
  for (const index of bodies.keys()) {
    if (!isFree(index)) continue;
    const { angle, radius } = at[index] ?? { angle: 0, radius: 0 };
    const { across, along } = directionOf(angle);
    places.x[index] = middle.x + radius * across;
    places.y[index] = middle.y + radius * along;
  }
  const anyFixed = bodies.some((body) => body.fixed !== null);
  separate(problem, places, (index) => isFree(index) && (anyFixed || index !== center));
  if (bodies.length <= sided) chooseSides(problem, places, isFree);
  for (const index of bodies.keys()) {
    if (!isFree(index)) continue;
    places.x[index] = Math.round(places.x[index] ?? 0);
    places.y[index] = Math.round(places.y[index] ?? 0);
  }
  return places;
}

function mostTied(neighbors: readonly (readonly number[])[]): number | null {
  let most: number | null = null;
  neighbors.forEach((near, index) => {
    if (most === null || near.length > (neighbors[most]?.length ?? 0)) most = index;
  });
  return most;
}

type Spoke = { angle: number; readonly radius: number };

function spokes(
  rings: readonly (readonly number[])[],
  bodies: readonly Body[],
  neighbors: readonly (readonly number[])[],
  gap: number,
): readonly Spoke[] {
  const at: Spoke[] = bodies.map(() => ({ angle: 0, radius: 0 }));
  let within = 0;
  for (const ring of rings.slice(1)) {
    const around = ring.map((_, place) => (place / ring.length) * 2 * Math.PI);
    const needed = ring.reduce((sum, index, place) => sum + roomAlong(bodies[index], around[place] ?? 0), 0);
    const radius = Math.max(within + gap, (1.05 * needed) / (2 * Math.PI));
    ring.forEach((index, place) => {
      at[index] = { angle: around[place] ?? 0, radius };
    });
    within = radius;
  }
  for (let sweep = 0; sweep < sweeps; sweep += 1)
    for (const ring of rings.slice(1)) {
      const wanted = new Map(ring.map((index) => [index, meanAngle(index, neighbors, at)]));
      const order = ring.toSorted((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0) || a - b);
      for (const index of order) {
        const spoke = at[index];
        if (spoke) spoke.angle = wanted.get(index) ?? 0;
      }
      apart(order, bodies, at);
    }
  return at;
}

/** The mean direction of the bodies it is tied to, but for the one in the middle, which has none; its own where they point nowhere. */
function meanAngle(index: number, neighbors: readonly (readonly number[])[], at: readonly Spoke[]): number {
  const own = at[index]?.angle ?? 0;
  const outward = directionOf(own);
  let [dx, dy] = [0.5 * outward.across, 0.5 * outward.along];
  for (const other of neighbors[index] ?? []) {
    const { angle, radius } = at[other] ?? { angle: 0, radius: 0 };
    if (radius === 0) continue;
    const { across, along } = directionOf(angle);
    dx += across;
    dy += along;
  }
  if (lengthOf(dx, dy) < 1e-6) return own;
  return (angleOf(dx, dy) + 2 * Math.PI) % (2 * Math.PI);
}

/** Moves the bodies of a ring, in their order, along it until each has its room. */
function apart(order: readonly number[], bodies: readonly Body[], at: readonly Spoke[]): void {
  if (order.length < 2) return;
  for (let step = 0; step < settling; step += 1) {
    let still = true;
    for (const [place, index] of order.entries()) {
      const next = order[(place + 1) % order.length] ?? index;
      const [here, there] = [at[index], at[next]];
      if (!here || !there) continue;
      const turn = there.angle - here.angle + (place === order.length - 1 ? 2 * Math.PI : 0);
      const room = (roomAlong(bodies[index], here.angle) + roomAlong(bodies[next], there.angle)) / 2 / here.radius;
      if (turn >= room - 1e-4) continue;
      still = false;
      here.angle -= (room - turn) / 2;
      there.angle += (room - turn) / 2;
    }
    if (still) return;
  }
}

/** How much of a ring a body takes with its label, in pixels: little at the sides, where the next one lies above or below it, more at the top, where it lies beside it. */
function roomAlong(body: Body | undefined, angle: number): number {
  if (!body) return 0;
  const width = Math.max(body.width, body.textWidth) + air;
  const height = body.height + body.textHeight + air;
  const { across, along } = directionOf(angle);
  return Math.min(width / Math.max(0.01, Math.abs(along)), height / Math.max(0.01, Math.abs(across)));
}
