import { neighborsOf } from '#web/canvas/layout/neighbors.ts';
import type { Places, Problem } from '#web/canvas/layout/problem.ts';
import { roomOf, settle, unplaced } from '#web/canvas/layout/settle.ts';

const air = 24;
const sweeps = 8;
const broadest = { standing: 2400, lying: 1000 };

/**
 * Places in rows, or lying down in columns: each body in its row, in the order of the means of those it is tied to in other rows (barycenter, Sugiyama 1981). A row that is too
 * long goes on in further ones behind it. rows: the places of bodies in the list, row by row from the top or from the left. gap: from row to row, in pixels.
 */
export function inRows(
  problem: Problem,
  rows: readonly (readonly number[])[],
  { gap, lying }: { readonly gap: number; readonly lying: boolean },
): Places {
  const { bodies } = problem;
  const places = unplaced(problem);
  if (bodies.every((body) => body.fixed !== null)) return places;
  const [along, across] = lying ? [places.y, places.x] : [places.x, places.y];
  const neighbors = neighborsOf(problem);
  const lengthOfOne = (index: number): number => {
    const body = bodies[index];
    const room = body ? roomOf(body) : { width: 0, height: 0 };
    return (lying ? room.height : room.width) + air;
  };
  const depthOfOne = (index: number): number => {
    const body = bodies[index];
    const room = body ? roomOf(body) : { width: 0, height: 0 };
    return lying ? room.width : room.height;
  };
  const rowOf = new Map(rows.flatMap((row, at) => row.map((index) => [index, at] as const)));
  const at = Float64Array.from(bodies, () => 0);
  const orders = rows.map((row) => [...row]);
  function spread(order: readonly number[]): void {
    const length = order.reduce((sum, index) => sum + lengthOfOne(index), 0);
    let from = -length / 2;
    for (const index of order) {
      at[index] = from + lengthOfOne(index) / 2;
      from += lengthOfOne(index);
    }
  }
  for (const order of orders) spread(order);
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const turn = sweep % 2 === 0 ? orders : orders.toReversed();
    for (const order of turn) {
      const means = new Map(
        order.map((index) => {
          const others = (neighbors[index] ?? []).filter((other) => rowOf.get(other) !== rowOf.get(index));
          const mean = others.reduce((sum, other) => sum + (at[other] ?? 0), 0) / Math.max(1, others.length);
          return [index, others.length === 0 ? (at[index] ?? 0) : mean] as const;
        }),
      );
      order.sort((a, b) => (means.get(a) ?? 0) - (means.get(b) ?? 0) || a - b);
      spread(order);
    }
  }
  let line = 0;
  for (const order of orders) {
    for (const part of wrapped(order, lengthOfOne, lying ? broadest.lying : broadest.standing)) {
      const depth = Math.max(0, ...part.map(depthOfOne));
      const length = part.reduce((sum, index) => sum + lengthOfOne(index), 0);
      let from = -length / 2;
      for (const index of part) {
        if (bodies[index]?.fixed === null) {
          along[index] = from + lengthOfOne(index) / 2;
          across[index] = line + depth / 2;
        }
        from += lengthOfOne(index);
      }
      line += depth + air;
    }
    line += gap;
  }
  return settle(problem, places);
}

/** A row cut into as few as are short enough, about equally long. */
function wrapped(order: readonly number[], lengthOfOne: (index: number) => number, least: number): readonly (readonly number[])[] {
  const whole = order.reduce((sum, index) => sum + lengthOfOne(index), 0);
  const most = Math.max(least, Math.sqrt(whole * 120));
  const parts = Math.max(1, Math.ceil(whole / most));
  const found: number[][] = Array.from({ length: parts }, () => []);
  let sofar = 0;
  for (const index of order) {
    found[Math.min(parts - 1, Math.floor((sofar / Math.max(1, whole)) * parts))]?.push(index);
    sofar += lengthOfOne(index);
  }
  return found.filter((part) => part.length > 0);
}
