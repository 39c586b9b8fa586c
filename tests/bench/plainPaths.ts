import { at, type PlainArrays } from '#tests/bench/plainArrays.ts';

/** The first simple paths: the shortest, then the one whose weakest tie is strongest, then by the ids of their entities. */
export type PlainPaths = (from: number, to: number, maxLength: number, first: number) => readonly (readonly number[])[];

type Route = { readonly entities: readonly number[]; readonly weakest: number };

/** Paths by code that knows nothing but arrays: distances from the end, then every way that can still arrive in time. */
export function plainPaths({ entities, offsets, neighbors, ties, strengths }: PlainArrays): PlainPaths {
  const distances = new Uint8Array(entities);
  const visited = new Uint8Array(entities);
  const measure = (to: number, maxLength: number): number[] => {
    const order = [to];
    distances[to] = 1;
    for (let begin = 0, steps = 1; steps <= maxLength; steps += 1) {
      const end = order.length;
      for (; begin < end; begin += 1) {
        const entity = order[begin] ?? 0;
        for (let place = at(offsets, entity); place < at(offsets, entity + 1); place += 1) {
          const neighbor = at(neighbors, place);
          if (at(distances, neighbor) !== 0) continue;
          distances[neighbor] = steps + 1;
          order.push(neighbor);
        }
      }
    }
    return order;
  };
  const ofLength = (from: number, to: number, length: number, most: number): Route[] => {
    const best: Route[] = [];
    const path = [from];
    const isBehind = (weakest: number): boolean => {
      const last = best[most - 1];
      return last !== undefined && (weakest < last.weakest || (weakest === last.weakest && compare(path, last.entities) > 0));
    };
    const keep = (weakest: number): void => {
      const entitiesOfPath = [...path];
      const behind = best.findIndex((b) => b.weakest < weakest || (b.weakest === weakest && compare(b.entities, entitiesOfPath) > 0));
      best.splice(behind === -1 ? best.length : behind, 0, { entities: entitiesOfPath, weakest });
      if (best.length > most) best.pop();
    };
    const go = (entity: number, weakest: number): void => {
      const remaining = length - path.length;
      const strongest = new Map<number, number>();
      for (let place = at(offsets, entity); place < at(offsets, entity + 1); place += 1) {
        const neighbor = at(neighbors, place);
        const distance = at(distances, neighbor);
        if (distance === 0 || distance - 1 > remaining || at(visited, neighbor) === 1) continue;
        if (neighbor === to && remaining !== 0) continue;
        const strength = at(strengths, at(ties, place));
        if (strength > (strongest.get(neighbor) ?? -1)) strongest.set(neighbor, strength);
      }
      for (const [neighbor, strength] of strongest) {
        const least = Math.min(weakest, strength);
        path.push(neighbor);
        if (!isBehind(least)) {
          if (neighbor === to) keep(least);
          else {
            visited[neighbor] = 1;
            go(neighbor, least);
            visited[neighbor] = 0;
          }
        }
        path.pop();
      }
    };
    visited[from] = 1;
    go(from, Infinity);
    visited[from] = 0;
    return best;
  };
  return (from, to, maxLength, first) => {
    const order = measure(to, maxLength);
    const found: (readonly number[])[] = [];
    const least = at(distances, from) - 1;
    if (least >= 0)
      for (let length = Math.max(1, least); length <= maxLength && found.length < first; length += 1)
        found.push(...ofLength(from, to, length, first - found.length).map((route) => route.entities));
    for (const entity of order) distances[entity] = 0;
    return found;
  };
}

function compare(a: readonly number[], b: readonly number[]): number {
  const differ = a.findIndex((entity, place) => entity !== b[place]);
  if (differ === -1) return 0;
  return `e${a[differ]}` < `e${b[differ]}` ? -1 : 1;
}
