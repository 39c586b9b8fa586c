import { overlap, type Rectangle } from '#web/canvas/rectangle.ts';
import type { Measure } from '#web/canvas/nodeBox.ts';
import type { Mark } from '#web/views/map/marks.ts';
import type { LabelPlace } from '#web/parts/vector/Label.tsx';
import type { Point } from '#web/views/map/plane.ts';

/** Where the label of a mark stands, beside which point. */
export type MarkLabel = Point & { readonly place: LabelPlace; readonly words: string };

const height = 17;
const sides = ['end', 'below', 'above', 'start'] as const satisfies readonly LabelPlace[];

/** Finds room for the labels of marks, in their order, within the sheet, and clear of what has its place already and of each other. A mark without room has none; it is in the list. */
export function labelsOf(
  marks: readonly Mark[],
  wordsOf: (mark: Mark) => string,
  measure: Measure,
  taken: readonly Rectangle[],
  { width: breadth }: { readonly width: number },
): ReadonlyMap<string, MarkLabel> {
  const rooms: Rectangle[] = [...taken, ...marks.map(({ x, y, exact }) => around({ x, y }, exact === 'point' ? 6 : 13))];
  const labels = new Map<string, MarkLabel>();
  for (const mark of marks) {
    const words = wordsOf(mark);
    const width = measure(words, 500);
    const gap = mark.exact === 'point' ? 9 : 15;
    for (const place of mark.exact === 'point' ? sides : (['above', 'below', 'end', 'start'] as const)) {
      const at = beside(mark, place, gap);
      const room = roomOf(at, place, width);
      if (room.left < 0 || room.right > breadth || rooms.some((each) => overlap(each, room))) continue;
      rooms.push(room);
      labels.set(mark.id, { ...at, place, words });
      break;
    }
  }
  return labels;
}

function beside({ x, y }: Point, place: (typeof sides)[number], gap: number): Point {
  const by: Readonly<Record<(typeof sides)[number], Point>> = {
    end: { x: x + gap, y },
    start: { x: x - gap, y },
    above: { x, y: y - gap },
    below: { x, y: y + gap },
  };
  return by[place];
}

function roomOf({ x, y }: Point, place: (typeof sides)[number], width: number): Rectangle {
  const left = { end: x, start: x - width, above: x - width / 2, below: x - width / 2 }[place];
  const top = { end: y - height / 2, start: y - height / 2, above: y - height, below: y }[place];
  return { left, right: left + width, top, bottom: top + height };
}

function around({ x, y }: Point, half: number): Rectangle {
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}
