import type { Precision } from '#graph-schema/generated/ontology.ts';
import { onSheet, type MapCamera, type Sheet } from '#web/views/map/camera.ts';
import { kilometresAt, onPlane, type Point } from '#web/views/map/plane.ts';
import type { Located, Where } from '#web/views/map/where.ts';

/** How exact a spot is: a point of the map, an area round it whose bounds nobody gives, a whole country, or unsaid. */
export type Exactness = 'point' | 'area' | 'country' | 'unsaid';

/**
 * What stands at a point of the sheet: one spot, or some that lie too near each other to be told apart, at the place of that with the most names. names: the ids of those that stand there.
 * middle: of the area, beside which the mark stands where a point lies too near, that nothing seems to begin at the wrong one of them. radius: of the area, in pixels; 0 for a point.
 */
export type Mark = Point & {
  readonly middle: Point;
  readonly id: string;
  readonly spots: readonly Located[];
  readonly exact: Exactness;
  readonly radius: number;
  readonly names: ReadonlySet<string>;
};

/** How exact, and how many kilometres round the point are drawn. A sign of the precision, and no border. */
const extents: Readonly<Record<Precision, { readonly exact: Exactness; readonly kilometres: number }>> = {
  POINT: { exact: 'point', kilometres: 0 },
  SETTLEMENT: { exact: 'point', kilometres: 0 },
  DISTRICT: { exact: 'area', kilometres: 16 },
  REGION: { exact: 'area', kilometres: 60 },
  COUNTRY: { exact: 'country', kilometres: 200 },
};
const unsaid = { exact: 'unsaid', kilometres: 0 } as const;
const leastArea = 22;
const leastApart = 30;

/** How exact a spot is. */
export function exactnessOf({ precision }: Located): Exactness {
  return precision === null ? unsaid.exact : extents[precision].exact;
}

/** Where a spot lies on the plane. */
export function pointOf({ latitude, longitude }: Located): Point {
  return onPlane(latitude, longitude);
}

/** The names that stand at each spot, the places that are it among them. */
export function namesAt({ stands }: Where): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const { spot, entity } of stands) names.set(spot, (names.get(spot) ?? new Set()).add(entity.id));
  return names;
}

/** The marks of all spots, those with the most names first. Points join points and areas areas; a country stands by itself. Each spot is in one mark. anchors: where each is marked on the plane. */
export function marksOf(
  where: Where,
  anchors: ReadonlyMap<string, Point>,
  camera: MapCamera,
  sheet: Pick<Sheet, 'width' | 'height'>,
): readonly Mark[] {
  const names = namesAt(where);
  const all = [...where.spots.values()]
    .map((spot) => markOf(spot, anchors.get(spot.id) ?? pointOf(spot), names.get(spot.id) ?? new Set(), camera, sheet))
    .toSorted((a, b) => b.names.size - a.names.size || (a.id < b.id ? -1 : 1));
  const marks: Mark[] = [];
  for (const mark of all) {
    const at = marks.findIndex((each) => joins(each, mark));
    const near = marks[at];
    if (near) marks[at] = { ...near, spots: [...near.spots, ...mark.spots], names: near.names.union(mark.names) };
    else marks.push(mark);
  }
  const points = marks.filter(({ exact }) => exact === 'point');
  return marks.map((mark) => (mark.exact === 'area' ? besidePoints(mark, points) : mark));
}

/** An area's mark, moved within the area off the point that is nearest to it. */
function besidePoints(mark: Mark, points: readonly Mark[]): Mark {
  const distance = ({ x, y }: Point) => Math.hypot(x - mark.x, y - mark.y);
  const nearest = points.reduce<Mark | null>((sofar, each) => (sofar && distance(sofar) <= distance(each) ? sofar : each), null);
  if (!nearest || distance(nearest) >= leastApart) return mark;
  const [dx, dy] = distance(nearest) === 0 ? [0, -1] : [mark.x - nearest.x, mark.y - nearest.y];
  const share = leastApart / Math.hypot(dx, dy);
  return { ...mark, x: nearest.x + dx * share, y: nearest.y + dy * share };
}

function joins(one: Mark, other: Mark): boolean {
  if (one.exact === 'country' || other.exact === 'country' || (one.exact === 'area') !== (other.exact === 'area')) return false;
  return Math.hypot(one.x - other.x, one.y - other.y) < leastApart;
}

function markOf(spot: Located, point: Point, names: ReadonlySet<string>, camera: MapCamera, sheet: Pick<Sheet, 'width' | 'height'>): Mark {
  const { exact, kilometres } = spot.precision === null ? unsaid : extents[spot.precision];
  const radius = (kilometres / kilometresAt(point.y)) * camera.scale;
  const middle = onSheet(camera, sheet, point);
  return {
    ...middle,
    middle,
    id: spot.id,
    spots: [spot],
    exact,
    radius: exact === 'point' ? 0 : Math.max(leastArea, radius),
    names,
  };
}
