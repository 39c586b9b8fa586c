import { labelAt, shapeAt } from '#web/canvas/layout/bounds.ts';
import { createLineCost } from '#web/canvas/layout/lineCost.ts';
import { tiesOf } from '#web/canvas/layout/neighbors.ts';
import { clearance, createOccupied } from '#web/canvas/layout/occupied.ts';
import type { Places, Problem } from '#web/canvas/layout/problem.ts';
import { lengthOf } from '#web/canvas/layout/steady.ts';
import { grown, overlap, union, type Rectangle } from '#web/canvas/rectangle.ts';
import type { LabelSide } from '#web/session/picture.ts';

const overlapping = 12;
const driftOfOne = 500;
const hubDriftOfOne = 5;
const outsideOfOne = 6;
const margin = 8;

/** What stands in the way of reading a body, counted as it would be somewhere. clear: no shape or label overlaps it there. */
export type Cost = { readonly total: number; readonly clear: boolean };

/** Counts what hinders reading: crossings, lines over labels and nodes, lines of one body close together, overlaps, long lines, and places far from where the map has them. */
export type CostOf = {
  /** Counting stops soon after the total has passed `enough`, since more would change nothing. */
  at: (index: number, x: number, y: number, side: LabelSide, enough: number) => Cost;
  /** The part of it that the side of its label decides, where the body stands. */
  ofLabel: (index: number, side: LabelSide) => Cost;
  /** Takes note that a body has moved to where places now has it. */
  moved: (index: number) => void;
};

function outside(frame: Rectangle, { left, top, right, bottom }: Rectangle): number {
  return (
    Math.max(0, frame.left - left) + Math.max(0, right - frame.right) + Math.max(0, frame.top - top) + Math.max(0, bottom - frame.bottom)
  );
}

/** The cost of places as they change. Locations are drawn back to where they were at first; where there is a frame, hubs are drawn to its middle and all into it. */
export function createCost(problem: Problem, places: Places, frame: Rectangle | null): CostOf {
  const { bodies } = problem;
  const { x, y } = places;
  const homes = { x: x.slice(), y: y.slice() };
  const ends = tiesOf(problem);
  const occupied = createOccupied(problem, places);
  const { shapes, labels, bodyAt, mayTouch } = occupied;
  const lines = createLineCost(problem, places, occupied);

  function overlapsAt(index: number, shape: Rectangle, label: Rectangle | null, extent: Rectangle): number {
    let count = 0;
    for (let other = 0; other < bodies.length; other += 1) {
      if (other === index || !mayTouch(other, extent.left - margin, extent.top - margin, extent.right + margin, extent.bottom + margin))
        continue;
      const itsShape = shapes[other];
      const itsLabel = labels[other];
      if (itsShape && (overlap(shape, itsShape, margin) || (label && overlap(label, itsShape, margin)))) count += 1;
      if (itsLabel && (overlap(shape, itsLabel, margin) || (label && overlap(label, itsLabel, margin)))) count += 1;
    }
    return count;
  }

  return {
    at(index, px, py, on, enough) {
      const body = bodyAt(index);
      const shape = shapeAt(body, px, py);
      const label = labelAt(body, px, py, on);
      const extent = label ? union(shape, label) : shape;
      const overlaps = overlapsAt(index, shape, label, extent);
      let total = overlaps * overlapping + (frame ? outside(frame, extent) / outsideOfOne : 0);
      if (body.latitude !== null) total += lengthOf(px - (homes.x[index] ?? 0), py - (homes.y[index] ?? 0)) / driftOfOne;
      if (body.hub && frame) total += lengthOf(px - (frame.left + frame.right) / 2, py - (frame.top + frame.bottom) / 2) / hubDriftOfOne;
      if (total <= enough) total += lines.othersOver(index, grown(shape, clearance), label, grown(extent, clearance));
      for (const tie of ends[index] ?? []) {
        if (total > enough) break;
        total += lines.ownLine(index, px, py, tie, shape, label);
      }
      return { total, clear: overlaps === 0 };
    },
    ofLabel(index, on) {
      const label = labelAt(bodyAt(index), x[index] ?? 0, y[index] ?? 0, on);
      if (!label) return { total: 0, clear: true };
      let total = 0;
      let clear = true;
      for (let other = 0; other < bodies.length; other += 1) {
        if (other === index || !mayTouch(other, label.left - margin, label.top - margin, label.right + margin, label.bottom + margin))
          continue;
        const shape = shapes[other];
        const name = labels[other];
        if (!(shape && overlap(label, shape, margin)) && !(name && overlap(label, name, margin))) continue;
        total += overlapping;
        clear = false;
      }
      total += lines.overLabel(label);
      return { total, clear };
    },
    moved: occupied.moved,
  };
}

/** What hinders reading a whole picture, to tell which of several is the better one. */
export function costOfAll(problem: Problem, places: Places): number {
  const cost = createCost(problem, places, null);
  return problem.bodies.reduce(
    (sum, _, index) => sum + cost.at(index, places.x[index] ?? 0, places.y[index] ?? 0, places.side[index] ?? 'below', Infinity).total,
    0,
  );
}
