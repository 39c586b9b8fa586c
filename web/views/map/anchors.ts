import { contains, type Country } from '#web/views/map/land.ts';
import { exactnessOf, pointOf } from '#web/views/map/marks.ts';
import type { Point } from '#web/views/map/plane.ts';
import type { Where } from '#web/views/map/where.ts';

const steps = 200;
/** How far behind its border a country is marked, in units of the plane: about 100 kilometres in the middle latitudes. */
const inward = 0.0032;

/**
 * Where each spot is marked on the plane: where it lies, but a country, which lies nowhere more than elsewhere, on the side that looks to the other spots. One that holds the middle of
 * these, or whose outline is not known, is marked at its own point. outlines: of countries, by the ids of their spots.
 */
export function anchorsOf({ spots }: Where, outlines: ReadonlyMap<string, Country>): ReadonlyMap<string, Point> {
  const exact = [...spots.values()].filter((spot) => exactnessOf(spot) !== 'country').map(pointOf);
  const middle = { x: mean(exact.map(({ x }) => x)), y: mean(exact.map(({ y }) => y)) };
  return new Map(
    [...spots.values()].map((spot) => {
      const point = pointOf(spot);
      const country = outlines.get(spot.id);
      return [spot.id, country && exact.length > 0 ? facing(country, point, middle) : point] as const;
    }),
  );
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
