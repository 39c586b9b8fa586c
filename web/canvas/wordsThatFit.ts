import { wordsOf, type Writing } from '#web/canvas/written.ts';
import { holds } from '#graph-schema/ontology.ts';
import { extentAt } from '#web/canvas/layout/bounds.ts';
import { lineHeight, type Measure, type NodeBox } from '#web/canvas/nodeBox.ts';
import type { PictureEdge } from '#web/session/picture.ts';
import { overlap, type Rectangle } from '#web/canvas/rectangle.ts';
import type { Claimant } from '#web/canvas/labelsThatFit.ts';
import { createRectangleGrid } from '#web/canvas/rectangleGrid.ts';

/** What words have to fit in with: the entities, all lines and how far each is bent, and which words are always there. */
export type WordsAmong = {
  readonly claimants: readonly Claimant[];
  readonly lines: readonly PictureEdge[];
  readonly bends: ReadonlyMap<string, number>;
  readonly always: ReadonlySet<string>;
  readonly measure: Measure;
  readonly scale: number;
  readonly writing: Writing;
};

type Point = { readonly x: number; readonly y: number };

const along = [0.3, 0.42, 0.6] as const;
const alongOther = Array.from({ length: 19 }, (_, index) => (index + 1) / 20);
const mostOthers = 60;

/** How far above its line, or below it, the words of one stand that nobody asserts, in pixels: what is denied has a cross on the line. */
const lift = 15;
const cross = 14;

/** How far before the edge of its target the figure of a line of several ties stands, and how broad it is, in pixels. */
export const figureAt = 34;
const figureRoom = 16;
const besideStraight = [1, -1, -2];
const besideBent = [1, -1, -2, 2, 3, -3];

/** Where words stand: at how many pixels along the line from the edge of the target's shape, and how far above the line; below it where that is less than none. */
export type WordsPlace = { readonly at: number; readonly lift: number };

/** Where the words of relationships stand, by the ids of those that have room: they cover no entity, no label, no figure of another line and no words before them, but for those that are always there; those of a line that nobody asserts cover other lines as little as they can, those of another line that is fanned out the others of its fan. */
export function wordsThatFit(edges: readonly PictureEdge[], among: WordsAmong): ReadonlyMap<string, WordsPlace> {
  const { claimants, lines, bends, always, measure, scale, writing } = among;
  const taken = createRectangleGrid(100);
  const places = new Map(claimants.map((claimant) => [claimant.node.id, claimant]));
  claimants.forEach(({ node, box }, key) => taken.add(key, extentAt(box, node.x, node.y, node.labelSide)));
  figuresOf(edges, among, places).forEach((room, index) => taken.add(claimants.length + 2 * edges.length + index, room));
  const found = new Map<string, WordsPlace>();
  edges.forEach((edge, index) => {
    const [source, target] = [places.get(edge.source), places.get(edge.target)];
    if (!source || !target || source === target) return;
    const [dx, dy] = [target.node.x - source.node.x, target.node.y - source.node.y];
    const length = Math.max(1, Math.hypot(dx, dy));
    const text = wordsOf(edge, writing);
    const width = measure(text, 600) * scale;
    const height = lineHeight(text) * scale;
    const bend = bends.get(edge.id) ?? 0;
    const lifts = holds(edge.assertion) ? [0] : (bend === 0 ? besideStraight : besideBent).map((times) => times * lift * scale);
    const [near, far] = [reach(target.box, dx, dy), reach(source.box, dx, dy)];
    const middle = (length + near - far) / 2 / length;
    const pointAt = (each: number) => onLine(source.node, target.node, each, bend);
    const others = lines.filter((line) => line.id !== edge.id && (holds(edge.assertion) ? bend !== 0 && isOfPair(line, edge) : true));
    const spots = others.length > mostOthers ? [] : others.flatMap((line) => spotsOn(line, among, places));
    const roomAt = (part: number, lifted: number) => roomAround({ ...pointAt(part), y: pointAt(part).y - lifted }, width, height);
    if (edge.assertion === 'DENIED')
      taken.add(claimants.length + edges.length + index, roomAround(pointAt(middle), cross * scale, cross * scale));
    const fallback = { part: holds(edge.assertion) ? along[0] : middle, lifted: lifts[0] ?? 0 };
    const free = lifts
      .flatMap((lifted) => along.map((part) => ({ part, lifted })))
      .filter(({ part, lifted }) => taken.anyOverlapping(roomAt(part, lifted), 2, -1) === null);
    const covered = ({ part, lifted }: (typeof free)[number]) => spots.filter((spot) => overlap(roomAt(part, lifted), spot, 1)).length;
    const [clearest] = free.map((each) => [each, covered(each)] as const).toSorted(([, one], [, other]) => one - other);
    const place = clearest?.[0] ?? (always.has(edge.id) ? fallback : undefined);
    if (place === undefined) return;
    taken.add(claimants.length + index, roomAt(place.part, place.lifted));
    found.set(edge.id, { at: Math.max(0, Math.round(length * place.part - near)), lift: place.lifted });
  });
  return found;
}

/** The room of the figures of those lines whose words are not among the ones that look for room. */
function figuresOf(
  edges: readonly PictureEdge[],
  { lines, scale, bends }: WordsAmong,
  places: ReadonlyMap<string, Claimant>,
): readonly Rectangle[] {
  const worded = new Set(edges.map(({ id }) => id));
  const figured = edges.length === 0 ? [] : lines.filter(({ id, members }) => members.length > 1 && !worded.has(id));
  return figured.flatMap((line) => {
    const [source, target] = [places.get(line.source), places.get(line.target)];
    if (!source || !target || source === target) return [];
    const [dx, dy] = [target.node.x - source.node.x, target.node.y - source.node.y];
    const share = (reach(target.box, dx, dy) + figureAt * scale) / Math.max(1, Math.hypot(dx, dy));
    const room = figureRoom * scale;
    return share > 1 ? [] : [roomAround(onLine(source.node, target.node, share, bends.get(line.id) ?? 0), room, room)];
  });
}

function isOfPair(line: PictureEdge, { source, target }: PictureEdge): boolean {
  return (line.source === source && line.target === target) || (line.source === target && line.target === source);
}

/** Places along another line, as rooms of one pixel. */
function spotsOn({ id, ...ends }: PictureEdge, { bends }: WordsAmong, places: ReadonlyMap<string, Claimant>): readonly Rectangle[] {
  const [source, target] = [places.get(ends.source), places.get(ends.target)];
  if (!source || !target) return [];
  return alongOther.map((each) => roomAround(onLine(source.node, target.node, each, bends.get(id) ?? 0), 1, 1));
}

/** The point at a share of a line, from its target on. */
function onLine(source: Point, target: Point, share: number, bend: number): Point {
  const [dx, dy] = [target.x - source.x, target.y - source.y];
  const aside = (2 * share * (1 - share) * bend) / Math.max(1, Math.hypot(dx, dy));
  return { x: target.x - dx * share - dy * aside, y: target.y - dy * share + dx * aside };
}

function roomAround({ x, y }: { readonly x: number; readonly y: number }, width: number, height: number): Rectangle {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function reach({ width, height }: NodeBox, dx: number, dy: number): number {
  const length = Math.max(1, Math.hypot(dx, dy));
  return Math.min(width / 2 / Math.max(0.01, Math.abs(dx) / length), height / 2 / Math.max(0.01, Math.abs(dy) / length));
}
