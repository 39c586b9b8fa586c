import { onPlane, type Point } from '#web/views/map/plane.ts';

/** A line on the plane of the map, with the rectangle that holds it. */
export type Run = {
  readonly points: readonly Point[];
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** A country: its number in ISO 3166-1, where it has one, the name that the data have, and its rings. */
export type Country = { readonly number: string | null; readonly name: string; readonly rings: readonly Run[] };

/** What a TopoJSON file of ours holds: lines that its objects share, as steps in whole numbers, and which of them each object is made of. */
export type Topology = {
  readonly transform: { readonly scale: readonly [number, number]; readonly translate: readonly [number, number] };
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
  readonly objects: Readonly<Record<string, { readonly geometries: readonly Geometry[] }>>;
};

type Geometry = {
  readonly type: string | null;
  readonly id?: string;
  readonly properties?: { readonly name?: string };
  readonly arcs?: Arcs;
};
type Arcs = readonly (number | Arcs)[];

/** Whether an answer is such a file, as far as its outermost parts tell: it comes with this page. */
export function isTopology(answer: unknown): answer is Topology {
  return typeof answer === 'object' && answer !== null && 'transform' in answer && 'arcs' in answer && 'objects' in answer;
}

/** The lines of some objects of a topology, each once, whichever of them share it. */
export function runsOf(topology: Topology, names: readonly string[]): readonly Run[] {
  const used = new Set(names.flatMap((name) => topology.objects[name]?.geometries ?? []).flatMap(({ arcs = [] }) => numbersIn(arcs)));
  return [...used].flatMap((at) => {
    const arc = topology.arcs[at];
    return arc ? [runOf(pointsOf(topology, arc))] : [];
  });
}

/** The countries of a topology. */
export function countriesOf(topology: Topology): readonly Country[] {
  return (topology.objects['countries']?.geometries ?? []).map(({ id, properties, arcs = [] }) => ({
    number: id ?? null,
    name: properties?.name ?? '',
    rings: ringsIn(arcs).map((ring) => runOf(ring.flatMap((at) => directed(topology, at)))),
  }));
}

/** Whether a point lies in a country. */
export function contains({ rings }: Country, point: Point): boolean {
  return rings.filter((ring) => surrounds(ring, point)).length % 2 === 1;
}

function surrounds({ points, left, top, right, bottom }: Run, { x, y }: Point): boolean {
  if (x < left || x > right || y < top || y > bottom) return false;
  let inside = false;
  points.forEach((to, index) => {
    const from = points.at(index - 1) ?? to;
    if (from.y > y !== to.y > y && x < ((from.x - to.x) * (y - to.y)) / (from.y - to.y) + to.x) inside = !inside;
  });
  return inside;
}

function directed(topology: Topology, at: number): readonly Point[] {
  const points = pointsOf(topology, topology.arcs[at < 0 ? ~at : at] ?? []);
  return at < 0 ? points.toReversed() : points;
}

function pointsOf({ transform: { scale, translate } }: Topology, arc: readonly (readonly [number, number])[]): readonly Point[] {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return onPlane(y * scale[1] + translate[1], x * scale[0] + translate[0]);
  });
}

function runOf(points: readonly Point[]): Run {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { points, left, top, right, bottom };
}

function numbersIn(arcs: Arcs): readonly number[] {
  return arcs.flatMap((each): readonly number[] => (typeof each === 'number' ? [each < 0 ? ~each : each] : numbersIn(each)));
}

/** The rings of a polygon or of many: the innermost lists. */
function ringsIn(arcs: Arcs): readonly (readonly number[])[] {
  const numbers = arcs.filter((each) => typeof each === 'number');
  return numbers.length > 0 ? [numbers] : arcs.flatMap((each) => (typeof each === 'number' ? [] : ringsIn(each)));
}
