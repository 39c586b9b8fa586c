import { wordsOf, type Writing } from '#web/canvas/written.ts';
import { holds } from '#graph-schema/ontology.ts';
import { extentAt } from '#web/canvas/layout/bounds.ts';
import { lineHeight, type Measure, type NodeBox } from '#web/canvas/nodeBox.ts';
import type { PictureEdge } from '#web/session/picture.ts';
import type { Rectangle } from '#web/canvas/rectangle.ts';
import type { Claimant } from '#web/canvas/labelsThatFit.ts';
import { createRectangleGrid } from '#web/canvas/rectangleGrid.ts';

/** What words have to fit in with: the entities, how far each line is bent, and which words are always there. */
export type WordsAmong = {
  readonly claimants: readonly Claimant[];
  readonly bends: ReadonlyMap<string, number>;
  readonly always: ReadonlySet<string>;
  readonly measure: Measure;
  readonly scale: number;
  readonly writing: Writing;
};

const along = [0.3, 0.42, 0.6] as const;

/** How far above its line, or below it, the words of one stand that nobody asserts, in pixels: what is denied has a cross on the line. */
const lift = 15;
const cross = 14;

/** Where words stand: at how many pixels along the line from the edge of the target's shape, and how far above the line; below it where that is less than none. */
export type WordsPlace = { readonly at: number; readonly lift: number };

/** Where the words of relationships stand, by the ids of those that have room: they cover no entity, no label and no words before them, but for those that are always there. */
export function wordsThatFit(edges: readonly PictureEdge[], among: WordsAmong): ReadonlyMap<string, WordsPlace> {
  const { claimants, bends, always, measure, scale, writing } = among;
  const taken = createRectangleGrid(100);
  const places = new Map(claimants.map((claimant) => [claimant.node.id, claimant]));
  claimants.forEach(({ node, box }, key) => taken.add(key, extentAt(box, node.x, node.y, node.labelSide)));
  const found = new Map<string, WordsPlace>();
  edges.forEach((edge, index) => {
    const [source, target] = [places.get(edge.source), places.get(edge.target)];
    if (!source || !target || source === target) return;
    const [dx, dy] = [target.node.x - source.node.x, target.node.y - source.node.y];
    const length = Math.max(1, Math.hypot(dx, dy));
    const text = wordsOf(edge, writing);
    const width = measure(text, 600) * scale;
    const height = lineHeight(text) * scale;
    const lifts = holds(edge.assertion) ? [0] : [1, -1, -2].map((times) => times * lift * scale);
    const [near, far] = [reach(target.box, dx, dy), reach(source.box, dx, dy)];
    const middle = (length + near - far) / 2 / length;
    const pointAt = (each: number) => {
      const aside = (2 * each * (1 - each) * (bends.get(edge.id) ?? 0)) / length;
      return { x: target.node.x - dx * each - dy * aside, y: target.node.y - dy * each + dx * aside };
    };
    const roomAt = (part: number, lifted: number) => roomAround({ ...pointAt(part), y: pointAt(part).y - lifted }, width, height);
    if (edge.assertion === 'DENIED')
      taken.add(claimants.length + edges.length + index, roomAround(pointAt(middle), cross * scale, cross * scale));
    const fallback = { part: holds(edge.assertion) ? along[0] : middle, lifted: lifts[0] ?? 0 };
    const free = lifts
      .flatMap((lifted) => along.map((part) => ({ part, lifted })))
      .find(({ part, lifted }) => taken.anyOverlapping(roomAt(part, lifted), 2, -1) === null);
    const place = free ?? (always.has(edge.id) ? fallback : undefined);
    if (place === undefined) return;
    taken.add(claimants.length + index, roomAt(place.part, place.lifted));
    found.set(edge.id, { at: Math.max(0, Math.round(length * place.part - near)), lift: place.lifted });
  });
  return found;
}

function roomAround({ x, y }: { readonly x: number; readonly y: number }, width: number, height: number): Rectangle {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function reach({ width, height }: NodeBox, dx: number, dy: number): number {
  const length = Math.max(1, Math.hypot(dx, dy));
  return Math.min(width / 2 / Math.max(0.01, Math.abs(dx) / length), height / 2 / Math.max(0.01, Math.abs(dy) / length));
}
