import { overlap, type Rectangle } from '#web/canvas/rectangle.ts';
import { clearOf, clearOfPoint, courseFrom, mean, type DrawnArc, type Ends } from '#web/views/map/arcCourse.ts';
import { arcLabels, type ArcLabels } from '#web/views/map/arcLabels.ts';
import { endInRow, rowOf } from '#web/views/map/arcRow.ts';
import type { Mark } from '#web/views/map/marks.ts';
import type { Arc } from '#web/views/map/moves.ts';
import type { Point } from '#web/views/map/plane.ts';

/** The arcs as they are drawn, and those that would begin and end at one mark, at this distance. */
export type DrawnArcs = { readonly drawn: readonly DrawnArc[]; readonly folded: readonly Arc[] };

const between = 20;
const below = 34;
const reach = 92;
const farthest = 200;
const stepsOut = [0, 80, 160] as const;
const stepsDown = [0, 45, -45, 90, -90] as const;
const air = 6;
const leading = 17;

type Column = Point & { readonly side: 1 | -1 };

/**
 * Works out the ways of arcs. Those that lead into a country end in a row in it, with who moved over it, where they come from beneath or above, so that none ends beyond its border as long as it is as
 * broad; those that lead to another area, or from beside, in a column, each with who moved beside it; those that lead to a point end there, and are named only where one does;
 * those of which one end is not said are short, in a column beside the other. more: the words for so many names; free: what of the sheet is not covered, from the left; taken: what stands on it.
 */
export function coursesOf(
  arcs: readonly Arc[],
  marks: readonly Mark[],
  { taken = [], ...naming }: Parameters<typeof arcLabels>[0] & { readonly taken?: readonly Rectangle[] },
): DrawnArcs {
  const markOf = new Map(marks.flatMap((mark) => mark.spots.map(({ id }) => [id, mark] as const)));
  const at = (spot: string | null) => markOf.get(spot ?? '') ?? null;
  const ends = arcs.map((arc): Ends => ({ arc, from: at(arc.from), to: at(arc.to) }));
  const open = ends.filter((each) => !isFolded(each));
  const labels = arcLabels(naming);
  const { widthOf, centred, isWhole, free } = labels;
  const rooms: Rectangle[] = [...taken];
  const arriving = grouped(open, ({ from, to }) => (from && to ? to.id : null)).flatMap((group) => {
    const to = group[0]?.to;
    if (!to) return [];
    const isEast = mean(group.map(({ from }) => from?.x ?? to.x)) >= to.x;
    const ordered = group.toSorted((a, b) => angle(a, to) - angle(b, to) || (a.arc.tie.id < b.arc.tie.id ? -1 : 1));
    if (endInRow(to, group)) return rowOf(to, ordered, labels);
    return ordered.map(({ arc, from }, index): DrawnArc => {
      const inexact = to.exact !== 'point';
      const tip = inexact ? { x: to.x, y: to.y + below + index * between } : to;
      const course = courseFrom(from ?? to, tip, { leave: clearOf(from ?? to), reach: inexact ? 0 : clearOfPoint });
      const named = inexact || group.length === 1;
      const places = (isEast ? (['start', 'end'] as const) : (['end', 'start'] as const)).map((side) =>
        labels.beside(arc, { x: tip.x + (side === 'start' ? -air : air) * (inexact ? 1 : 2), y: tip.y }, side),
      );
      return { arc, course, open: null, label: named ? clearOfAll(places, marks, to) : null };
    });
  });
  rooms.push(...arriving.flatMap(({ label }) => (label ? [label.room] : [])));
  const short = grouped(open, ({ from, to }) => (from && to ? null : ((from ?? to)?.id ?? null))).flatMap(column);

  /** Where the open ends of some arcs stand beside a mark: of some columns to the right and to the left, the one whose names cover least. */
  function columnAt(mark: Mark, group: readonly Ends[]): Column {
    const breadth = breadthOf(group);
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
  function breadthOf(group: readonly Ends[]): number {
    return Math.max(...group.map(({ arc }) => widthOf(arc))) + 2 * clearOfPoint + air;
  }

  function column(group: readonly Ends[]): readonly DrawnArc[] {
    const mark = group[0]?.from ?? group[0]?.to;
    if (!mark) return [];
    const ordered = [...group.filter(({ from }) => from), ...group.filter(({ from }) => !from)];
    const { side, x, y } = columnAt(mark, group);
    return ordered.map(({ arc, from }, index): DrawnArc => {
      const point = { x, y: y + (index - (group.length - 1) / 2) * between };
      const course = from
        ? courseFrom(mark, point, { leave: clearOf(mark), reach: clearOfPoint })
        : courseFrom(point, mark, { leave: clearOfPoint, reach: clearOf(mark) });
      const beside = labels.beside(arc, { x: x + side * (clearOfPoint + air), y: point.y }, side === 1 ? 'end' : 'start');
      const isAlone = group.length === 1 && !isWhole(beside);
      const label = isAlone ? centred(arc, { x, y: point.y + clearOfPoint + leading / 2 }) : beside;
      return { arc, course, open: point, label };
    });
  }

  return { drawn: withoutMeeting([...arriving, ...short], marks, taken, labels), folded: ends.filter(isFolded).map(({ arc }) => arc) };
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

/** Leaves out the labels that the sheet would cut off, and those that meet what is taken, one before them or, on a narrow sheet, a mark: who moved is told beside the map, too. */
function withoutMeeting(
  all: readonly DrawnArc[],
  marks: readonly Mark[],
  taken: readonly Rectangle[],
  { isWhole, isNarrow }: ArcLabels,
): readonly DrawnArc[] {
  const kept: Rectangle[] = [...taken];
  return all.map((each) => {
    const { label } = each;
    if (!label) return each;
    const meets =
      kept.some((room) => overlap(room, label.room, -1)) || (isNarrow && marks.some((mark) => overlap(label.room, spotOf(mark), 6)));
    if (meets || !isWhole(label)) return { ...each, label: null };
    kept.push(label.room);
    return each;
  });
}
