import { clearOf, courseFrom, mean, type DrawnArc, type Ends } from '#web/views/map/arcCourse.ts';
import type { ArcLabels } from '#web/views/map/arcLabels.ts';
import type { Mark } from '#web/views/map/marks.ts';

const [apart, leading, air] = [92, 17, 6] as const;
const [margin, narrowMargin] = [92, 34] as const;
const [beneath, above, narrowBeneath] = [27, 48, 17] as const;
const steep = 0.66;

/** Whether arcs end in a row: those that come into a country from beneath or above, for in a column some would end beyond its border. */
export function endInRow(to: Mark, group: readonly Ends[]): boolean {
  if (to.exact !== 'country' || group.length < 2) return false;
  const across = mean(group.map(({ from }) => Math.abs((from?.x ?? to.x) - to.x)));
  const along = mean(group.map(({ from }) => Math.abs((from?.y ?? to.y) - to.y)));
  return along >= steep * across;
}

/** Arcs that end in a row beneath or above a mark, from the left; their labels stand on as many lines as they need not to meet, on a narrow sheet on one. */
export function rowOf(to: Mark, group: readonly Ends[], { centred, free, isNarrow }: ArcLabels): readonly DrawnArc[] {
  const down = mean(group.map(({ from }) => from?.y ?? to.y)) >= to.y ? 1 : -1;
  const side = isNarrow ? narrowMargin : margin;
  const step = Math.min(isNarrow ? narrowMargin : apart, (free.to - free.from - 2 * side) / group.length);
  const half = ((group.length - 1) * step) / 2;
  const middle = Math.max(free.from + side + half, Math.min(to.x, free.to - side - half));
  const taken: number[] = [];
  const placed = group.map((each, index) => {
    const x = middle - half + index * step;
    const { room } = centred(each.arc, { x, y: 0 });
    const found = taken.findIndex((end) => end + air <= room.left);
    const line = found < 0 && !(isNarrow && taken.length > 0) ? taken.length : Math.max(0, found);
    taken[line] = Math.max(taken[line] ?? 0, room.right);
    return { ...each, x, line };
  });
  const off = isNarrow ? narrowBeneath : beneath;
  const y = to.y + down * ((down > 0 ? off : above) + taken.length * leading);
  return placed.map(({ arc, from, x, line }) => ({
    arc,
    course: courseFrom(from ?? to, { x, y }, { leave: clearOf(from ?? to), reach: 0 }),
    open: null,
    label: { ...centred(arc, { x, y: y - down * (line + 0.7) * leading }), leader: line > 0 ? { x, y } : null },
  }));
}
