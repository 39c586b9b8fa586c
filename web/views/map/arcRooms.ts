import { holds } from '#graph-schema/ontology.ts';
import { figureAt } from '#web/canvas/wordsThatFit.ts';
import type { Rectangle } from '#web/canvas/rectangle.ts';
import { spotAt, spotBeforeEnd } from '#web/parts/vector/course.ts';
import { edgeOf } from '#web/session/pictureOf.ts';
import { clearOfPoint, type DrawnArc } from '#web/views/map/arcCourse.ts';
import type { Point } from '#web/views/map/plane.ts';

const besideName = 8;
const half = 9;

/** What names of places leave free of arcs. names: who moved; ends: that an end is not said; marks: what is marked in the middle of a line, and how many it stands for. */
export function roomsOfArcs(arcs: readonly DrawnArc[]): Readonly<Record<'names' | 'ends' | 'marks', readonly Rectangle[]>> {
  return {
    names: arcs.flatMap(({ label }) =>
      label ? [{ ...label.room, left: label.room.left - besideName, right: label.room.right + besideName }] : [],
    ),
    ends: arcs.flatMap(({ open }) => (open ? [around(open, clearOfPoint)] : [])),
    marks: arcs.flatMap(({ arc, course }) => {
      const { denied, rivals, members } = edgeOf(arc);
      const isMarked = denied || rivals.length > 0 || !holds(arc.tie.assertion);
      return [
        ...(isMarked ? [around(spotAt(course, 0.5), half)] : []),
        ...(members.length > 1 ? [around(spotBeforeEnd(course, figureAt), half)] : []),
      ];
    }),
  };
}

function around({ x, y }: Point, by: number): Rectangle {
  return { left: x - by, right: x + by, top: y - by, bottom: y + by };
}
