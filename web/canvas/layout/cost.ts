import { betweenBends } from '#web/canvas/bends.ts';
import { labelAt, shapeAt } from '#web/canvas/layout/bounds.ts';
import { tiesOf } from '#web/canvas/layout/neighbors.ts';
import type { Body, Places, Problem } from '#web/canvas/layout/problem.ts';
import type { LabelSide } from '#web/session/picture.ts';
import { gapBetween, grown, overlap, segmentTouches, union, type Rectangle } from '#web/canvas/rectangle.ts';

const crossing = 1;
const lineOverLabel = 1.1;
const lineOverNode = 9;
const overlapping = 12;
const lengthOfOne = 420;
const leastGap = 46;
const gapForLine = 22;
const tooClose = 3;
const driftOfOne = 500;
const hubDriftOfOne = 5;
const outsideOfOne = 12;
const margin = 8;
const clearance = 6;

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

function outside(frame: Rectangle, { left, top, right, bottom }: Rectangle): number {
  return (
    Math.max(0, frame.left - left) + Math.max(0, right - frame.right) + Math.max(0, frame.top - top) + Math.max(0, bottom - frame.bottom)
  );
}

/** The cost of places as they change. Locations are drawn back to where they were at first; where there is a frame, hubs are drawn to its middle and all into it. */
export function createCost(problem: Problem, { x, y, side }: Places, frame: Rectangle | null): CostOf {
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
  const surroundings: Rectangle[] = [];
  const extents = new Float64Array(bodies.length * 4);

  function moved(index: number): void {
    const body = bodyAt(index);
    const shape = shapeAt(body, x[index] ?? 0, y[index] ?? 0);
    const label = labelAt(body, x[index] ?? 0, y[index] ?? 0, side[index] ?? 'below');
    const { left, top, right, bottom } = label ? union(grown(shape, clearance), label) : grown(shape, clearance);
    shapes[index] = shape;
    surroundings[index] = grown(shape, clearance);
    labels[index] = label;
    extents.set([left, top, right, bottom], index * 4);
  }
  bodies.forEach((_, index) => moved(index));

  const spread = Float64Array.from(ties, ({ lines }) => ((lines - 1) / 4) * betweenBends);
  const source = Int32Array.from(ties, (tie) => tie.source);
  const target = Int32Array.from(ties, (tie) => tie.target);

  function mayTouch(body: number, left: number, top: number, right: number, bottom: number): boolean {
    const at = body * 4;
    return (
      (extents[at] ?? 0) <= right && (extents[at + 2] ?? 0) >= left && (extents[at + 1] ?? 0) <= bottom && (extents[at + 3] ?? 0) >= top
    );
  }

  function ownLine(index: number, px: number, py: number, other: number, tie: number, shape: Rectangle, label: Rectangle | null): number {
    const ox = x[other] ?? 0;
    const oy = y[other] ?? 0;
    const gap = gapBetween(shape, shapes[other] ?? shape);
    let total = Math.hypot(px - ox, py - oy) / lengthOfOne;
    const wanted = leastGap + gapForLine * ((ties[tie]?.lines ?? 1) - 1);
    if (gap < wanted) total += (tooClose * (wanted - gap)) / leastGap;
    if (label && segmentTouches(px, py, ox, oy, label)) total += lineOverLabel;
    const beside = spread[tie] ?? 0;
    const left = Math.min(px, ox) - beside;
    const right = Math.max(px, ox) + beside;
    const top = Math.min(py, oy) - beside;
    const bottom = Math.max(py, oy) + beside;
    for (let body = 0; body < bodies.length; body += 1) {
      if (body === index || !mayTouch(body, left, top, right, bottom)) continue;
      const itsShape = surroundings[body];
      const itsLabel = labels[body];
      if (body !== other && itsShape && segmentTouches(px, py, ox, oy, grown(itsShape, beside))) total += lineOverNode;
      if (itsLabel && segmentTouches(px, py, ox, oy, grown(itsLabel, beside))) total += lineOverLabel;
    }
    for (let each = 0; each < source.length; each += 1) {
      const from = source[each] ?? 0;
      const to = target[each] ?? 0;
      if (from === index || to === index || from === other || to === other) continue;
      if (cross(px, py, ox, oy, x[from] ?? 0, y[from] ?? 0, x[to] ?? 0, y[to] ?? 0)) total += crossing;
    }
    return total;
  }

  function othersOver(index: number, shape: Rectangle, label: Rectangle | null, extent: Rectangle): number {
    let total = 0;
    for (let tie = 0; tie < source.length; tie += 1) {
      const from = source[tie] ?? 0;
      const to = target[tie] ?? 0;
      if (from === index || to === index) continue;
      const ax = x[from] ?? 0;
      const ay = y[from] ?? 0;
      const bx = x[to] ?? 0;
      const by = y[to] ?? 0;
      const beside = spread[tie] ?? 0;
      if (!segmentTouches(ax, ay, bx, by, grown(extent, beside))) continue;
      if (segmentTouches(ax, ay, bx, by, grown(shape, beside))) total += lineOverNode;
      if (label && segmentTouches(ax, ay, bx, by, grown(label, beside))) total += lineOverLabel;
    }
    return total;
  }

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
      if (body.latitude !== null) total += Math.hypot(px - (homes.x[index] ?? 0), py - (homes.y[index] ?? 0)) / driftOfOne;
      if (body.hub && frame) total += Math.hypot(px - (frame.left + frame.right) / 2, py - (frame.top + frame.bottom) / 2) / hubDriftOfOne;
      if (total <= enough) total += othersOver(index, grown(shape, clearance), label, grown(extent, clearance));
      for (const tie of ends[index] ?? []) {
        if (total > enough) break;
        total += ownLine(index, px, py, source[tie] === index ? (target[tie] ?? 0) : (source[tie] ?? 0), tie, shape, label);
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
      for (let tie = 0; tie < source.length; tie += 1) {
        const from = source[tie] ?? 0;
        const to = target[tie] ?? 0;
        if (segmentTouches(x[from] ?? 0, y[from] ?? 0, x[to] ?? 0, y[to] ?? 0, label)) total += lineOverLabel;
      }
      return { total, clear };
    },
    moved,
  };
}
