import { chooseSides } from '#web/canvas/layout/polish.ts';
import type { Body, Places, Problem } from '#web/canvas/layout/problem.ts';
import { separate } from '#web/canvas/layout/separate.ts';

const sided = 1500;

/** Where bodies begin: the fixed ones where they are, the others at the origin, each label on its side. */
export function unplaced({ bodies }: Problem): Places {
  return {
    x: Float64Array.from(bodies, (body) => body.fixed?.x ?? 0),
    y: Float64Array.from(bodies, (body) => body.fixed?.y ?? 0),
    side: bodies.map((body) => (body.inside ? 'inside' : (body.side ?? 'below'))),
  };
}

/** Takes what was found for free bodies to whole pixels where no shape and no label overlaps another. middle: a body that stays where it is while the others are moved apart, unless some are fixed. */
export function settle(problem: Problem, places: Places, middle: number | null = null): Places {
  const isFree = (index: number): boolean => problem.bodies[index]?.fixed === null;
  const anyFixed = problem.bodies.some((body) => body.fixed !== null);
  separate(problem, places, (index) => isFree(index) && (anyFixed || index !== middle));
  if (problem.bodies.length <= sided) chooseSides(problem, places, isFree);
  for (const index of problem.bodies.keys()) {
    if (!isFree(index)) continue;
    places.x[index] = Math.round(places.x[index] ?? 0);
    places.y[index] = Math.round(places.y[index] ?? 0);
  }
  return places;
}

/** The room that a body takes with its label below it, in pixels. */
export function roomOf({ width, height, textWidth, textHeight }: Body): { readonly width: number; readonly height: number } {
  return { width: Math.max(width, textWidth), height: height + textHeight };
}
