import { contains, type Country } from '#web/views/map/land.ts';
import { exactnessOf, pointOf } from '#web/views/map/marks.ts';
import type { Point } from '#web/views/map/plane.ts';
import type { Where } from '#web/views/map/where.ts';

const steps = 200;
const fineness = 10;
/** How far behind its border a country is marked, in units of the plane: about 100 kilometres in the middle latitudes. */
const inward = 0.0032;

/**
 * Where each spot is marked on the plane: where it lies, but a country, which lies nowhere more than elsewhere, on the side that looks to the other spots. One that holds the middle of
 * these is marked between them, as far from each as it can be; one whose outline is not known at its own point. outlines: of countries, by the ids of their spots.
 */
export function anchorsOf({ spots }: Where, outlines: ReadonlyMap<string, Country>): ReadonlyMap<string, Point> {
  const exact = [...spots.values()].filter((spot) => exactnessOf(spot) !== 'country').map(pointOf);
  const middle = { x: mean(exact.map(({ x }) => x)), y: mean(exact.map(({ y }) => y)) };
  return new Map(
    [...spots.values()].map((spot) => {
      const point = pointOf(spot);
      const country = outlines.get(spot.id);
      return [spot.id, country && exact.length > 0 ? (between(country, exact, middle) ?? facing(country, point, middle)) : point] as const;
    }),
  );
}

/** In a country that holds the middle of some points, the place among them that is farthest from the nearest; null where it does not hold that, or there is one point. */
function between(country: Country, points: readonly Point[], middle: Point): Point | null {
  if (!contains(country, middle)) return null;
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top, width, height] = [
    Math.min(...xs),
    Math.min(...ys),
    Math.max(...xs) - Math.min(...xs),
    Math.max(...ys) - Math.min(...ys),
  ];
  if (width === 0 && height === 0) return null;
  const shares = Array.from({ length: fineness + 1 }, (_, step) => step / fineness);
  const grid = shares.flatMap((across) => shares.map((down): Point => ({ x: left + across * width, y: top + down * height })));
  const free = grid
    .filter((at) => contains(country, at))
    .map((at) => ({ at, room: Math.min(...points.map(({ x, y }) => Math.hypot(x - at.x, y - at.y))) }))
    .toSorted((a, b) => b.room - a.room);
  return free[0]?.at ?? null;
}

function facing(country: Country, point: Point, middle: Point): Point {
  const [dx, dy] = [point.x - middle.x, point.y - middle.y];
  const length = Math.hypot(dx, dy);
  const at = (share: number): Point => ({ x: middle.x + dx * share, y: middle.y + dy * share });
  if (length === 0 || contains(country, middle)) return point;
  const entered = Array.from({ length: steps }, (_, step) => step / steps).find((share) => contains(country, at(share)));
  if (entered === undefined) return point;
  const inside = at(Math.min(1, entered + inward / length));
  return contains(country, inside) ? inside : point;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
