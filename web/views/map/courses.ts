import type { Language } from '#graph-schema/generated/ontology.ts';
import type { Measure } from '#web/canvas/nodeBox.ts';
import type { Rectangle } from '#web/canvas/rectangle.ts';
import type { Course } from '#web/parts/vector/course.ts';
import type { KnownEntity } from '#web/session/known.ts';
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
const bow = 0.14;
const air = 6;

type Ends = { readonly arc: Arc; readonly from: Mark | null; readonly to: Mark | null };

/**
 * Works out the ways of arcs. Those that lead to an area end in a column in it, each with who moved beside it; those that lead to a point end there, and are named only where one does;
 * those of which one end is not said are short, in a column beside the other. more: the words for so many more names.
 */
export function coursesOf(
  arcs: readonly Arc[],
  marks: readonly Mark[],
  {
    names,
    language,
    measure,
    more,
  }: {
    readonly names: ReadonlyMap<string, KnownEntity>;
    readonly language: Language;
    readonly measure: Measure;
    readonly more: (count: number) => string;
  },
): DrawnArcs {
  const markOf = new Map(marks.flatMap((mark) => mark.spots.map(({ id }) => [id, mark] as const)));
  const at = (spot: string | null) => (spot === null ? null : (markOf.get(spot) ?? null));
  const ends = arcs.map((arc): Ends => ({ arc, from: at(arc.from), to: at(arc.to) }));
  const isFolded = ({ from, to }: Ends) => from !== null && from === to;
  const open = ends.filter((each) => !isFolded(each));
  const words = ({ who }: Arc): string => {
    const [first, ...others] = who.map((id) => names.get(id)?.label[language] ?? id);
    return others.length === 0 ? (first ?? '') : more(who.length);
  };
  function labelled(arc: Arc, point: Point, side: 'start' | 'end'): NonNullable<DrawnArc['label']> {
    const text = words(arc);
    const width = measure(text, 500);
    const left = side === 'start' ? point.x - width : point.x;
    return { ...point, side, words: text, room: { left, right: left + width, top: point.y - 9, bottom: point.y + 9 } };
  }

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
      const side = isEast ? 'start' : 'end';
      const label = named ? labelled(arc, { x: tip.x + (isEast ? -air : air) * (inexact ? 1 : 2), y: tip.y }, side) : null;
      return { arc, course, open: null, label };
    });
  });
  const ending = grouped(open, ({ from, to }) => (from && !to ? from.id : null)).flatMap((group) => column(group, 'from'));
  const beginning = grouped(open, ({ from, to }) => (to && !from ? to.id : null)).flatMap((group) => column(group, 'to'));

  function sideOf(mark: Mark, outward: boolean): 1 | -1 {
    const [right, left] = [crowded(mark, marks, 1), crowded(mark, marks, -1)];
    if (right !== left) return right < left === outward ? 1 : -1;
    return outward ? 1 : -1;
  }
  function column(group: readonly Ends[], known: 'from' | 'to'): readonly DrawnArc[] {
    return group.flatMap((each, index): readonly DrawnArc[] => {
      const mark = each[known];
      if (!mark) return [];
      const side = sideOf(mark, known === 'from');
      const point = {
        x: mark.x + side * Math.max(reach, Math.min(mark.radius + 24, farthest)),
        y: mark.y + (index - (group.length - 1) / 2) * between,
      };
      const course =
        known === 'from'
          ? courseFrom(mark, point, { leave: clearOf(mark), reach: clearOfPoint })
          : courseFrom(point, mark, { leave: clearOfPoint, reach: clearOf(mark) });
      const label = labelled(each.arc, { x: point.x + side * (clearOfPoint + air), y: point.y }, side === 1 ? 'end' : 'start');
      return [{ arc: each.arc, course, open: point, label }];
    });
  }

  return { drawn: [...arriving, ...ending, ...beginning], folded: ends.filter(isFolded).map(({ arc }) => arc) };
}

/** The side of a mark at which fewer other marks stand, to the right 1 and to the left -1; where there is no difference, what goes away goes to the right. */
function crowded(mark: Mark, marks: readonly Mark[], side: 1 | -1): number {
  return marks.filter(({ x, y }) => (x - mark.x) * side > 20 && Math.abs(x - mark.x) < 340 && Math.abs(y - mark.y) < 110).length;
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

function angle({ from }: Ends, to: Mark): number {
  return from ? Math.atan2(from.y - to.y, from.x - to.x) : 0;
}

function grouped(all: readonly Ends[], key: (ends: Ends) => string | null): readonly (readonly Ends[])[] {
  return [...Map.groupBy(all, key)].flatMap(([id, group]) => (id === null ? [] : [group]));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
