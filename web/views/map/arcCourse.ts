import type { Course } from '#web/parts/vector/course.ts';
import type { ArcLabel } from '#web/views/map/arcLabels.ts';
import type { Mark } from '#web/views/map/marks.ts';
import type { Arc } from '#web/views/map/moves.ts';
import type { Point } from '#web/views/map/plane.ts';

/** An arc with the marks of its ends; null: nobody says where that is. */
export type Ends = { readonly arc: Arc; readonly from: Mark | null; readonly to: Mark | null };

/** An arc on the sheet. open: where the end stands of which nobody says where it is, null where both are said. label: null where there is no room for it. */
export type DrawnArc = { readonly arc: Arc; readonly course: Course; readonly open: Point | null; readonly label: ArcLabel | null };

/** How many pixels of a point an arc keeps off. */
export const clearOfPoint = 9;
const clearOfArea = 15;
const bow = 0.14;

/** How many pixels of a mark an arc keeps off. */
export function clearOf({ exact }: Mark): number {
  return exact === 'point' ? clearOfPoint : clearOfArea;
}

/** The bowed way from one point to another. leave, reach: how many pixels of its ends it leaves out. */
export function courseFrom(from: Point, to: Point, { leave, reach: short }: { readonly leave: number; readonly reach: number }): Course {
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

/** The mean of some values; 0 of none. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
