import type { Spot } from '#server/export/publish/asked.ts';

const apart = 110;
const rounds = 240;
const box = { width: 132, height: 56 } as const;
const separations = 60;

/** Two that are tied, and how much that draws them together: less to a hub. */
type Pair = readonly [number, number, number];

type Laid = {
  readonly keys: readonly string[];
  readonly ties: readonly { readonly source: string; readonly target: string }[];
  readonly given: ReadonlyMap<string, Spot> | null;
  readonly random: () => number;
};

/** Where names stand: as given, or else by forces from a start by chance (Fruchterman and Reingold 1991), so that the places say nothing but who is tied to whom. Those without a given place stand under the others. */
export function spotsOf({ keys, ties, given, random }: Laid): ReadonlyMap<string, Spot> {
  if (given !== null) return besideGiven(keys, given);
  const xs = Float64Array.from(keys, () => (random() - 0.5) * apart * Math.sqrt(keys.length));
  const ys = Float64Array.from(keys, () => (random() - 0.5) * apart * Math.sqrt(keys.length));
  const at = new Map(keys.map((key, index) => [key, index] as const));
  const degrees = new Map<string, number>();
  for (const { source, target } of ties) for (const end of [source, target]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  const pairs = ties.flatMap(({ source, target }): readonly Pair[] => {
    const [a, b] = [at.get(source), at.get(target)];
    const most = Math.max(degrees.get(source) ?? 1, degrees.get(target) ?? 1);
    return a === undefined || b === undefined ? [] : [[a, b, 1 / Math.sqrt(most)]];
  });
  for (let round = 0; round < rounds; round += 1) pushOnce(xs, ys, pairs, apart * (1 - round / rounds));
  for (let round = 0; round < separations && separateOnce(xs, ys); round += 1);
  return new Map(keys.map((key, index) => [key, { x: Math.round(xs[index] ?? 0), y: Math.round(ys[index] ?? 0) }] as const));
}

/** Moves all once, each no farther than so much. */
function pushOnce(xs: Float64Array, ys: Float64Array, pairs: readonly Pair[], most: number): void {
  const [fx, fy] = [new Float64Array(xs.length), new Float64Array(xs.length)];
  const push = (a: number, b: number, strength: (distance: number) => number): void => {
    const [dx, dy] = [(xs[a] ?? 0) - (xs[b] ?? 0), (ys[a] ?? 0) - (ys[b] ?? 0)];
    const distance = Math.max(1, Math.hypot(dx, dy));
    const force = strength(distance) / distance;
    fx[a] = (fx[a] ?? 0) + dx * force;
    fy[a] = (fy[a] ?? 0) + dy * force;
    fx[b] = (fx[b] ?? 0) - dx * force;
    fy[b] = (fy[b] ?? 0) - dy * force;
  };
  for (let a = 0; a < xs.length; a += 1) for (let b = 0; b < a; b += 1) push(a, b, (distance) => (apart * apart) / distance);
  for (const [a, b, held] of pairs) push(a, b, (distance) => (-distance * distance * held) / apart);
  for (let index = 0; index < xs.length; index += 1) {
    const [dx, dy] = [(fx[index] ?? 0) - (xs[index] ?? 0) * 0.6, (fy[index] ?? 0) - (ys[index] ?? 0)];
    const length = Math.max(1, Math.hypot(dx, dy));
    xs[index] = (xs[index] ?? 0) + (dx / length) * Math.min(length, most);
    ys[index] = (ys[index] ?? 0) + (dy / length) * Math.min(length, most);
  }
}

/** Parts names whose boxes overlap, along the shorter way; whether any did. */
function separateOnce(xs: Float64Array, ys: Float64Array): boolean {
  let moved = false;
  for (let a = 0; a < xs.length; a += 1)
    for (let b = 0; b < a; b += 1) {
      const [dx, dy] = [(xs[a] ?? 0) - (xs[b] ?? 0), (ys[a] ?? 0) - (ys[b] ?? 0)];
      const [overX, overY] = [box.width - Math.abs(dx), box.height - Math.abs(dy)];
      if (overX <= 0 || overY <= 0) continue;
      moved = true;
      const [along, by] = overX < overY ? [xs, (overX / 2) * (dx < 0 ? -1 : 1)] : [ys, (overY / 2) * (dy < 0 ? -1 : 1)];
      along[a] = (along[a] ?? 0) + by;
      along[b] = (along[b] ?? 0) - by;
    }
  return moved;
}

function besideGiven(keys: readonly string[], given: ReadonlyMap<string, Spot>): ReadonlyMap<string, Spot> {
  const known = [...given.values()];
  const [left, bottom] = [Math.min(0, ...known.map(({ x }) => x)), Math.max(0, ...known.map(({ y }) => y))];
  let missing = 0;
  return new Map(
    keys.map((key) => {
      const { x, y } = given.get(key) ?? { x: left + box.width * missing++, y: bottom + 2 * box.height };
      return [key, { x: Math.round(x), y: Math.round(y) }] as const;
    }),
  );
}
