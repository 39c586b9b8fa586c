import type { NodeKind } from '#web/session/picture.ts';
import { pinPoints, pinShape } from '#web/canvas/pin.ts';
import { nodeLooks, type NodeShape } from '#web/look/nodeLook.ts';

/** A point of a picture in its pixels, y downward. */
export type Point = { readonly x: number; readonly y: number };

/** A shape of a size round its middle. slant: of a hexagon, where its flat sides end, from 0 to 1. */
export type Shaped = Point & { readonly kind: NodeKind; readonly width: number; readonly height: number; readonly slant: number };

const sides = 48;
const cutOff = 8;
const tolerance = 1e-6;

const polygons: Readonly<Record<NodeShape, (shaped: Shaped) => readonly Point[]>> = {
  disc: round,
  ring: round,
  plate: box,
  pill: box,
  many: box,
  diamond: () => points(0, -1, 1, 0, 0, 1, -1, 0),
  hexagon: ({ slant }) => points(-1, 0, -slant, -1, slant, -1, 1, 0, slant, 1, -slant, 1),
  pin: () => points(...pinPoints(pinShape).split(' ').map(Number)),
  cut({ width, height }) {
    const [x, y] = [1 - (2 * cutOff) / width, 1 - (2 * cutOff) / height];
    return points(-x, -1, x, -1, 1, -y, 1, y, x, 1, -x, 1, -1, y, -1, -y);
  },
};

/** The corners of the shape of an entity, in order; a round one has many. */
export function outlineOf(shaped: Shaped): readonly Point[] {
  const { x, y, width, height } = shaped;
  return polygons[nodeLooks[shaped.kind].shape](shaped).map((at) => ({ x: x + (at.x * width) / 2, y: y + (at.y * height) / 2 }));
}

/** Where the line from the middle of a shape towards a point leaves it; its middle where it never does. */
export function borderTowards(shaped: Shaped, { x, y }: Point): Point {
  const [dx, dy] = [x - shaped.x, y - shaped.y];
  const outline = outlineOf(shaped);
  let farthest = 0;
  outline.forEach((from, index) => {
    const to = outline[(index + 1) % outline.length] ?? from;
    const [ex, ey] = [to.x - from.x, to.y - from.y];
    const across = dx * ey - dy * ex;
    if (across === 0) return;
    const along = ((from.x - shaped.x) * ey - (from.y - shaped.y) * ex) / across;
    const side = ((from.x - shaped.x) * dy - (from.y - shaped.y) * dx) / across;
    if (along > farthest && side >= -tolerance && side <= 1 + tolerance) farthest = along;
  });
  return { x: shaped.x + dx * farthest, y: shaped.y + dy * farthest };
}

/** A number as it is written in a picture. */
export function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

function round(): readonly Point[] {
  return Array.from({ length: sides }, (_, step) => {
    const angle = (step / sides) * 2 * Math.PI;
    return { x: Math.cos(angle), y: Math.sin(angle) };
  });
}

function box(): readonly Point[] {
  return points(-1, -1, 1, -1, 1, 1, -1, 1);
}

function points(...values: readonly number[]): readonly Point[] {
  return values.flatMap((x, index) => (index % 2 === 0 ? [{ x, y: values[index + 1] ?? 0 }] : []));
}
