import type { Graph } from '#tests/bench/graph.ts';

/** A graph as typed arrays: the neighbors and ties at each entity from its offset up to the next one's, and how strong each tie is beside others. */
export type PlainArrays = {
  readonly entities: number;
  readonly offsets: Int32Array;
  readonly neighbors: Int32Array;
  readonly ties: Int32Array;
  readonly strengths: Int32Array;
};

/** Reads a graph into arrays. */
export function plainArrays(graph: Graph): PlainArrays {
  const { entities, ties: count } = graph;
  const [sources, targets] = [new Int32Array(count), new Int32Array(count)];
  const offsets = new Int32Array(entities + 1);
  const strengths = new Int32Array(count);
  for (let n = 0; n < count; n += 1) {
    const { source, target } = graph.tie(n);
    sources[n] = source;
    targets[n] = target;
    const claims = graph.claimsOf(n);
    strengths[n] = 10 * new Set(claims.map(graph.originOf)).size + claims.length;
    for (const end of [source, target]) offsets[end + 1] = at(offsets, end + 1) + 1;
  }
  for (let n = 1; n <= entities; n += 1) offsets[n] = at(offsets, n) + at(offsets, n - 1);
  const next = offsets.slice();
  const [neighbors, ties] = [new Int32Array(2 * count), new Int32Array(2 * count)];
  const put = (from: number, to: number, tie: number): void => {
    const place = at(next, from);
    neighbors[place] = to;
    ties[place] = tie;
    next[from] = place + 1;
  };
  for (let n = 0; n < count; n += 1) {
    put(at(sources, n), at(targets, n), n);
    put(at(targets, n), at(sources, n), n);
  }
  return { entities, offsets, neighbors, ties, strengths };
}

/** What stands at a place of a list; 0 beyond it. */
export function at(list: Int32Array | Uint8Array, place: number): number {
  return list[place] ?? 0;
}
