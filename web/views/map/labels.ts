import { overlap, type Rectangle } from '#web/canvas/rectangle.ts';
import type { Measure } from '#web/canvas/nodeBox.ts';
import type { Mark } from '#web/views/map/marks.ts';
import type { LabelPlace } from '#web/parts/vector/Label.tsx';
import type { Point } from '#web/views/map/plane.ts';

/** Where the label of a mark stands, beside which point. */
export type MarkLabel = Point & { readonly place: LabelPlace; readonly words: string };

const height = 17;
const sides = ['end', 'below', 'above', 'start'] as const satisfies readonly LabelPlace[];
const sidesOfArea = ['above', 'below', 'end', 'start'] as const;
const corner = 8;

type Side = (typeof sides)[number];

/** Finds room for the labels of marks, in their order, within the sheet, and clear of what has its place already and of each other. taken: what that is, and after it what it is where that leaves no room. A mark without room has no label; it is in the list. */
export function labelsOf(
  marks: readonly Mark[],
  wordsOf: (mark: Mark) => string,
  measure: Measure,
  taken: readonly (readonly Rectangle[])[],
  sheet: { readonly width: number; readonly height: number },
): ReadonlyMap<string, MarkLabel> {
  const rooms: Rectangle[] = marks.map(({ x, y, exact }) => around({ x, y }, exact === 'point' ? 6 : 13));
  const labels = new Map<string, MarkLabel>();
  for (const mark of marks) {
    const words = wordsOf(mark);
    const width = measure(words, 500);
    const gap = mark.exact === 'point' ? 9 : 15;
    const places = placesBeside(mark, mark.exact === 'point' ? sides : sidesOfArea, gap).filter(({ x, y, place }) => {
      const room = roomOf({ x, y }, place, width);
      return isWithin(room, sheet) && !rooms.some((each) => overlap(each, room));
    });
    const isFree = (at: (typeof places)[number], some: readonly Rectangle[]) =>
      !some.some((each) => overlap(each, roomOf(at, at.place, width)));
    const free = taken.flatMap((some) => places.filter((at) => isFree(at, some)).slice(0, 1))[0];
    if (!free) continue;
    rooms.push(roomOf(free, free.place, width));
    labels.set(mark.id, { ...free, words });
  }
  return labels;
}

/** Where a label may stand: on each side, and then above and below with its end or its beginning over the mark. */
function placesBeside({ x, y }: Point, order: readonly Side[], gap: number): readonly (Point & { readonly place: Side })[] {
  const by: Readonly<Record<Side, Point>> = {
    end: { x: x + gap, y },
    start: { x: x - gap, y },
    above: { x, y: y - gap },
    below: { x, y: y + gap },
  };
  const corners = (['end', 'start'] as const).flatMap((place) =>
    [-1, 1].map((side) => ({ x: x + (place === 'end' ? -corner : corner), y: y + side * (gap + height * 0.75), place })),
  );
  return [...order.map((place) => ({ ...by[place], place })), ...corners];
}

function isWithin(
  { left, right, top, bottom }: Rectangle,
  { width, height: depth }: { readonly width: number; readonly height: number },
): boolean {
  return left >= 0 && right <= width && top >= 0 && bottom <= depth;
}

function roomOf({ x, y }: Point, place: Side, width: number): Rectangle {
  const left = { end: x, start: x - width, above: x - width / 2, below: x - width / 2 }[place];
  const top = { end: y - height / 2, start: y - height / 2, above: y - height, below: y }[place];
  return { left, right: left + width, top, bottom: top + height };
}

function around({ x, y }: Point, half: number): Rectangle {
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}
