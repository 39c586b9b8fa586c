import type { Measure } from '#web/canvas/nodeBox.ts';
import { overlap, type Rectangle } from '#web/canvas/rectangle.ts';
import type { Course } from '#web/parts/vector/course.ts';
import type { KnownEntity } from '#web/session/known.ts';
import type { Labels } from '#web/session/labels.ts';
import type { Mark } from '#web/views/map/marks.ts';
import type { Arc } from '#web/views/map/moves.ts';
import type { Point } from '#web/views/map/plane.ts';

/** An arc on the sheet. open: where the end stands of which nobody says where it is, null where both are said. label: of who moved, and at which side of its point it stands. */
export type DrawnArc = {
  readonly arc: Arc;
  readonly course: Course;
  readonly open: Point | null;
  readonly label: (Point & { readonly side: 'start' | 'end'; readonly words: string; readonly room: Rectangle }) | null;
};

/** The arcs as they are drawn, and those that would begin and end at one mark, at this distance. */
export type DrawnArcs = { readonly drawn: readonly DrawnArc[]; readonly folded: readonly Arc[] };

/** How many pixels of a mark an arc keeps off. */
export const clearOfPoint = 9;
const clearOfArea = 15;
const between = 20;
const below = 34;
const reach = 92;
const farthest = 200;
const stepsOut = [0, 80, 160] as const;
const stepsDown = [0, 45, -45, 90, -90] as const;
const bow = 0.14;
const air = 6;

type Column = Point & { readonly side: 1 | -1 };
type Ends = { readonly arc: Arc; readonly from: Mark | null; readonly to: Mark | null };

/**
 * Works out the ways of arcs. Those that lead to an area end in a column in it, each with who moved beside it; those that lead to a point end there, and are named only where one does;
 * those of which one end is not said are short, in a column beside the other. more: the words for so many names; free: what of the sheet is not covered, from the left; taken: what stands on it.
 */
export function coursesOf(
  arcs: readonly Arc[],
  marks: readonly Mark[],
  {
    names,
    nameOf,
    measure,
    more,
    free,
    taken = [],
  }: {
    readonly names: ReadonlyMap<string, KnownEntity>;
    readonly nameOf: (label: Labels) => string;
    readonly measure: Measure;
    readonly more: (count: number) => string;
    readonly free: { readonly from: number; readonly to: number };
    readonly taken?: readonly Rectangle[];
  },
): DrawnArcs {
  const markOf = new Map(marks.flatMap((mark) => mark.spots.map(({ id }) => [id, mark] as const)));
  const at = (spot: string | null) => markOf.get(spot ?? '') ?? null;
  const ends = arcs.map((arc): Ends => ({ arc, from: at(arc.from), to: at(arc.to) }));
  const open = ends.filter((each) => !isFolded(each));
  const words = ({ who }: Arc): string => {
    const [first, ...others] = who.map((id) => {
      const name = names.get(id);
      return name ? nameOf(name.label) : id;
    });
    return others.length === 0 ? (first ?? '') : more(who.length);
  };
  function labelled(arc: Arc, point: Point, side: 'start' | 'end'): NonNullable<DrawnArc['label']> {
    const text = words(arc);
    const width = measure(text, 500);
    const left = side === 'start' ? point.x - width : point.x;
    return { ...point, side, words: text, room: { left, right: left + width, top: point.y - 9, bottom: point.y + 9 } };
  }

  const rooms: Rectangle[] = [...taken];
  const arriving = grouped(open, ({ from, to }) => (from && to ? to.id : null)).flatMap((group) => {
    const to = group[0]?.to;
    if (!to) return [];
    const isEast = mean(group.map(({ from }) => from?.x ?? to.x)) >= to.x;
    const ordered = group.toSorted((a, b) => angle(a, to) - angle(b, to) || (a.arc.tie.id < b.arc.tie.id ? -1 : 1));
    return ordered.map(({ arc, from }, index): DrawnArc => {
      const inexact = to.exact !== 'point';
      const tip = inexact ? { x: to.x, y: to.y + below + index * between } : to;
      const course = courseFrom(from ?? to, tip, { leave: clearOf(from ?? to), reach: inexact ? 0 : clearOfPoint });
      const named = inexact || group.length === 1;
      const places = (isEast ? (['start', 'end'] as const) : (['end', 'start'] as const)).map((side) =>
        labelled(arc, { x: tip.x + (side === 'start' ? -air : air) * (inexact ? 1 : 2), y: tip.y }, side),
      );
      return { arc, course, open: null, label: named ? clearOfAll(places, marks, to) : null };
    });
  });
  rooms.push(...arriving.flatMap(({ label }) => (label ? [label.room] : [])));
  const short = grouped(open, ({ from, to }) => (from && to ? null : ((from ?? to)?.id ?? null))).flatMap(column);

  /** Where the open ends of some arcs stand beside a mark: of some columns to the right and to the left, the one whose names cover least. */
  function columnAt(mark: Mark, group: readonly Ends[]): Column {
    const breadth = Math.max(...group.map(({ arc }) => measure(words(arc), 500))) + 2 * clearOfPoint + air;
    const half = (group.length * between) / 2;
    const first = group.some(({ from }) => from) ? 1 : -1;
    const out = Math.max(reach, Math.min(mark.radius + 24, farthest));
    const places = ([first, -first] as const).flatMap((side) =>
      stepsOut.flatMap((step) =>
        stepsDown.map((down): Column => ({ side: side > 0 ? 1 : -1, x: mark.x + side * (out + step), y: mark.y + down })),
      ),
    );
    const roomAt = ({ side, x, y }: Column): Rectangle => {
      const [left, right] = side === 1 ? [x - clearOfPoint, x + breadth] : [x - breadth, x + clearOfPoint];
      return { left, right, top: y - half, bottom: y + half };
    };
    const cost = (place: Column): number => {
      const room = roomAt(place);
      const covered = marks.filter((each) => each !== mark && overlap(room, spotOf(each), 14));
      const crowded = rooms.filter((each) => overlap(room, each));
      const outside = Math.max(0, free.from - room.left, room.right - free.to) / 20;
      return covered.length + 4 * crowded.length + outside + (Math.abs(place.x - mark.x) + 2 * Math.abs(place.y - mark.y)) / 500;
    };
    const best = places.reduce((sofar, each) => (cost(each) < cost(sofar) ? each : sofar));
    rooms.push(roomAt(best));
    return best;
  }
  function column(group: readonly Ends[]): readonly DrawnArc[] {
    const beside = group[0]?.from ?? group[0]?.to;
    if (!beside) return [];
    const ordered = [...group.filter(({ from }) => from), ...group.filter(({ from }) => !from)];
    const { side, x, y } = columnAt(beside, group);
    return ordered.map(({ arc, from }, index): DrawnArc => {
      const point = { x, y: y + (index - (group.length - 1) / 2) * between };
      const course = from
        ? courseFrom(beside, point, { leave: clearOf(beside), reach: clearOfPoint })
        : courseFrom(point, beside, { leave: clearOfPoint, reach: clearOf(beside) });
      const label = labelled(arc, { x: x + side * (clearOfPoint + air), y: point.y }, side === 1 ? 'end' : 'start');
      return { arc, course, open: point, label };
    });
  }

  return { drawn: [...arriving, ...short], folded: ends.filter(isFolded).map(({ arc }) => arc) };
}

function courseFrom(from: Point, to: Point, { leave, reach: short }: { readonly leave: number; readonly reach: number }): Course {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const bend = Math.min(length * bow, 70) * (dx < 0 ? 1 : -1);
  const control = { x: (from.x + to.x) / 2 - (dy / length) * bend, y: (from.y + to.y) / 2 + (dx / length) * bend };
  return { from: towards(from, control, leave), control, to: towards(to, control, short) };
}

function towards(point: Point, other: Point, pixels: number): Point {
  const length = Math.hypot(other.x - point.x, other.y - point.y) || 1;
  const share = Math.min(0.45, pixels / length);
  return { x: point.x + (other.x - point.x) * share, y: point.y + (other.y - point.y) * share };
}

function clearOf({ exact }: Mark): number {
  return exact === 'point' ? clearOfPoint : clearOfArea;
}

function isFolded({ from, to }: Ends): boolean {
  return from !== null && from === to;
}

/** The first of some labels that stands on no mark but one; the first of all where each does. */
function clearOfAll<Place extends { readonly room: Rectangle }>(places: readonly Place[], marks: readonly Mark[], but: Mark): Place | null {
  const isClear = ({ room }: Place) => marks.every((mark) => mark === but || !overlap(room, spotOf(mark), clearOfPoint));
  return places.find(isClear) ?? places[0] ?? null;
}

function spotOf({ x, y }: Point): Rectangle {
  return { left: x, right: x, top: y, bottom: y };
}

function angle({ from }: Ends, to: Mark): number {
  return from ? Math.atan2(from.y - to.y, from.x - to.x) : 0;
}

function grouped(all: readonly Ends[], key: (ends: Ends) => string | null): readonly (readonly Ends[])[] {
  return [...Map.groupBy(all, key)].flatMap(([id, group]) => (id === null ? [] : [group]));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
