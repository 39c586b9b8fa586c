import { labelAt, shapeAt } from '#web/canvas/layout/bounds.ts';
import { tiesOf } from '#web/canvas/layout/neighbors.ts';
import type { Body, Places, Problem } from '#web/canvas/layout/problem.ts';
import type { LabelSide } from '#web/canvas/picture.ts';
import { gapBetween, overlap, segmentTouches, union, type Rectangle } from '#web/canvas/rectangle.ts';

const crossing = 1;
const lineOverLabel = 1.1;
const lineOverNode = 6;
const overlapping = 12;
const lengthOfOne = 420;
const leastGap = 46;
const tooClose = 3;
const driftOfOne = 500;
const margin = 8;

/** What stands in the way of reading a body, counted as it would be somewhere. clear: no shape or label overlaps it there. */
export type Cost = { readonly total: number; readonly clear: boolean };

/** Counts what hinders reading: crossings, lines over labels and nodes, overlaps, long lines, and places far from where the map has them. */
export type CostOf = {
  /** Counting stops soon after the total has passed `enough`, since more would change nothing. */
  at(index: number, x: number, y: number, side: LabelSide, enough: number): Cost;
  /** The part of it that the side of its label decides, where the body stands. */
  ofLabel(index: number, side: LabelSide): Cost;
  /** Takes note that a body has moved to where places now has it. */
  moved(index: number): void;
};

function cross(ax: number, ay: number, bx: number, by: number, cx: number, cy: number, dx: number, dy: number): boolean {
  if (Math.max(ax, bx) < Math.min(cx, dx) || Math.max(cx, dx) < Math.min(ax, bx)) return false;
  if (Math.max(ay, by) < Math.min(cy, dy) || Math.max(cy, dy) < Math.min(ay, by)) return false;
  const first = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  const second = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax);
  const third = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx);
  const fourth = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx);
  return first * second < 0 && third * fourth < 0;
}

/** The cost of places as they change. homes: where locations were before, to which they are drawn back. */
export function createCost(problem: Problem, { x, y, side }: Places): CostOf {
  const { bodies, ties } = problem;
  const homes = { x: x.slice(), y: y.slice() };
  const ends = tiesOf(problem);
  const bodyAt = (index: number): Body => {
    const body = bodies[index];
    if (!body) throw new RangeError(`no body ${index}`);
    return body;
  };
  const shapes: Rectangle[] = [];
  const labels: (Rectangle | null)[] = [];
  const extents = new Float64Array(bodies.length * 4);

  function moved(index: number): void {
    const body = bodyAt(index);
    const shape = shapeAt(body, x[index] ?? 0, y[index] ?? 0);
    const label = labelAt(body, x[index] ?? 0, y[index] ?? 0, side[index] ?? 'below');
    const { left, top, right, bottom } = label ? union(shape, label) : shape;
    shapes[index] = shape;
    labels[index] = label;
    extents.set([left, top, right, bottom], index * 4);
  }
  bodies.forEach((_, index) => moved(index));

  function ownLine(index: number, px: number, py: number, tie: number, shape: Rectangle, label: Rectangle | null): number {
    const { source, target } = ties[tie] ?? { source: index, target: index };
    const other = source === index ? target : source;
    const [ox, oy] = [x[other] ?? 0, y[other] ?? 0];
    let total = Math.hypot(px - ox, py - oy) / lengthOfOne;
    const gap = gapBetween(shape, shapes[other] ?? shape);
    if (gap < leastGap) total += (tooClose * (leastGap - gap)) / leastGap;
    if (label && segmentTouches(px, py, ox, oy, label)) total += lineOverLabel;
    const [left, right, top, bottom] = [Math.min(px, ox), Math.max(px, ox), Math.min(py, oy), Math.max(py, oy)];
    for (let body = 0; body < bodies.length; body += 1) {
      const at = body * 4;
      if (
        (extents[at] ?? 0) > right ||
        (extents[at + 2] ?? 0) < left ||
        (extents[at + 1] ?? 0) > bottom ||
        (extents[at + 3] ?? 0) < top ||
        body === index
      )
        continue;
      const [shape, name] = [shapes[body], labels[body]];
      if (body !== other && shape && segmentTouches(px, py, ox, oy, shape)) total += lineOverNode;
      if (name && segmentTouches(px, py, ox, oy, name)) total += lineOverLabel;
    }
    for (const { source: from, target: to } of ties) {
      if (from === index || to === index || from === other || to === other) continue;
      if (cross(px, py, ox, oy, x[from] ?? 0, y[from] ?? 0, x[to] ?? 0, y[to] ?? 0)) total += crossing;
    }
    return total;
  }

  return {
    at(index, px, py, on, enough) {
      const body = bodyAt(index);
      const shape = shapeAt(body, px, py);
      const label = labelAt(body, px, py, on);
      let total = 0;
      let clear = true;
      for (let other = 0; other < bodies.length; other += 1) {
        if (other === index) continue;
        for (const theirs of [shapes[other], labels[other]]) {
          if (!theirs || (!overlap(shape, theirs, margin) && !(label && overlap(label, theirs, margin)))) continue;
          total += overlapping;
          clear = false;
        }
      }
      if (total > enough) return { total, clear };
      for (const { source, target } of ties) {
        if (source === index || target === index) continue;
        const [ax, ay, bx, by] = [x[source] ?? 0, y[source] ?? 0, x[target] ?? 0, y[target] ?? 0];
        if (segmentTouches(ax, ay, bx, by, shape)) total += lineOverNode;
        if (label && segmentTouches(ax, ay, bx, by, label)) total += lineOverLabel;
      }
      if (body.latitude !== null) total += Math.hypot(px - (homes.x[index] ?? 0), py - (homes.y[index] ?? 0)) / driftOfOne;
      for (const tie of ends[index] ?? []) {
        if (total > enough) break;
        total += ownLine(index, px, py, tie, shape, label);
      }
      return { total, clear };
    },
    ofLabel(index, on) {
      const label = labelAt(bodyAt(index), x[index] ?? 0, y[index] ?? 0, on);
      if (!label) return { total: 0, clear: true };
      let total = 0;
      let clear = true;
      for (let other = 0; other < bodies.length; other += 1) {
        if (other === index) continue;
        const [shape, name] = [shapes[other], labels[other]];
        if (!(shape && overlap(label, shape, margin)) && !(name && overlap(label, name, margin))) continue;
        total += overlapping;
        clear = false;
      }
      for (const { source, target } of ties)
        if (segmentTouches(x[source] ?? 0, y[source] ?? 0, x[target] ?? 0, y[target] ?? 0, label)) total += lineOverLabel;
      return { total, clear };
    },
    moved,
  };
}
