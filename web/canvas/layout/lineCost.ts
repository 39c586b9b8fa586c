import { betweenBends } from '#web/canvas/bends.ts';
import { createNarrowness } from '#web/canvas/layout/narrowness.ts';
import type { Occupied } from '#web/canvas/layout/occupied.ts';
import type { Body, Places, Problem } from '#web/canvas/layout/problem.ts';
import { lengthOf } from '#web/canvas/layout/steady.ts';
import { gapBetween, grown, segmentTouches, type Rectangle } from '#web/canvas/rectangle.ts';

/** What the lines of a picture cost its reader. */
export type LineCost = {
  /** The line of a tie from a body, were it at (px, py) with this shape and label, to the other end: its length, what it crosses, and what runs into it at either end. */
  ownLine: (index: number, px: number, py: number, tie: number, shape: Rectangle, label: Rectangle | null) => number;
  /** The lines of other bodies over a shape and a label of this one; extent holds both. */
  othersOver: (index: number, shape: Rectangle, label: Rectangle | null, extent: Rectangle) => number;
  /** All lines over a label. */
  overLabel: (label: Rectangle) => number;
};

const crossing = 1.3;
const lineOverLabel = 1.6;
const markUnderLabel = 3;
const roomForMark = 10;
const lineOverNode = 9;
const lengthOfOne = 420;
const leastGap = 46;
const gapForLine = 22;
const tooClose = 3;
const narrow = 12;

/** The cost of lines among what is occupied, as places change. */
export function createLineCost(problem: Problem, places: Places, { shapes, labels, surroundings, mayTouch }: Occupied): LineCost {
  const { bodies, ties } = problem;
  const { x, y } = places;
  const spread = Float64Array.from(ties, ({ lines }) => ((lines - 1) / 4) * betweenBends);
  const source = Int32Array.from(ties, (tie) => tie.source);
  const target = Int32Array.from(ties, (tie) => tie.target);
  const narrowness = createNarrowness(problem, places);

  function ownLine(index: number, px: number, py: number, tie: number, shape: Rectangle, label: Rectangle | null): number {
    const other = source[tie] === index ? (target[tie] ?? 0) : (source[tie] ?? 0);
    const ox = x[other] ?? 0;
    const oy = y[other] ?? 0;
    const gap = gapBetween(shape, shapes[other] ?? shape);
    let total = lengthOf(px - ox, py - oy) / lengthOfOne;
    const wanted = leastGap + gapForLine * ((ties[tie]?.lines ?? 1) - 1);
    if (gap < wanted) total += (tooClose * (wanted - gap)) / leastGap;
    if (label) total += underLabel(index, other, px, py, ox, oy, label);
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
      if (itsLabel) total += underLabel(index, other, px, py, ox, oy, grown(itsLabel, beside));
    }
    total += narrow * (narrowness(index, other, px, py, ox, oy) / 2 + narrowness(other, index, ox, oy, px, py));
    return total + crossing * crossings(index, px, py, other);
  }

  function crossings(index: number, px: number, py: number, other: number): number {
    const ox = x[other] ?? 0;
    const oy = y[other] ?? 0;
    let count = 0;
    for (let each = 0; each < source.length; each += 1) {
      const from = source[each] ?? 0;
      const to = target[each] ?? 0;
      if (from === index || to === index || from === other || to === other) continue;
      if (cross(px, py, ox, oy, x[from] ?? 0, y[from] ?? 0, x[to] ?? 0, y[to] ?? 0)) count += 1;
    }
    return count;
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
      if (label) total += underLabel(from, to, ax, ay, bx, by, grown(label, beside));
    }
    return total;
  }

  function overLabel(label: Rectangle): number {
    let total = 0;
    for (let tie = 0; tie < source.length; tie += 1) {
      const from = source[tie] ?? 0;
      const to = target[tie] ?? 0;
      total += underLabel(from, to, x[from] ?? 0, y[from] ?? 0, x[to] ?? 0, y[to] ?? 0, label);
    }
    return total;
  }

  /** What a label costs that lies over a line: most where it covers the middle of what is seen of it, at which its marks stand. */
  function underLabel(from: number, to: number, ax: number, ay: number, bx: number, by: number, label: Rectangle): number {
    if (!segmentTouches(ax, ay, bx, by, label)) return 0;
    const [dx, dy] = [bx - ax, by - ay];
    const middle = (1 + within(bodies[from], dx, dy) - within(bodies[to], dx, dy)) / 2;
    const [mx, my] = [ax + middle * dx, ay + middle * dy];
    const { left, top, right, bottom } = grown(label, roomForMark);
    return lineOverLabel + (mx > left && mx < right && my > top && my < bottom ? markUnderLabel : 0);
  }

  return { ownLine, othersOver, overLabel };
}

/** Which share of a line from the middle of a body lies within its shape. */
function within(body: Body | undefined, dx: number, dy: number): number {
  const { width = 0, height = 0 } = body ?? {};
  return Math.min(0.5, width / 2 / Math.max(1, Math.abs(dx)), height / 2 / Math.max(1, Math.abs(dy)));
}

function cross(ax: number, ay: number, bx: number, by: number, cx: number, cy: number, dx: number, dy: number): boolean {
  if (Math.max(ax, bx) < Math.min(cx, dx) || Math.max(cx, dx) < Math.min(ax, bx)) return false;
  if (Math.max(ay, by) < Math.min(cy, dy) || Math.max(cy, dy) < Math.min(ay, by)) return false;
  const first = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  const second = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax);
  const third = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx);
  const fourth = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx);
  return first * second < 0 && third * fourth < 0;
}
