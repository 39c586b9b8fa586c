import { byDegree } from '#server/engine/embedded/adjacency.ts';
import { firstOf } from '#server/engine/embedded/firstOf.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';

/** The row numbers of the first of these entities by degree (largest first), then id. */
export function firstByDegree(graph: Graph, entities: Iterable<number>, limit: number): readonly number[] {
  return firstOf(entities, limit, byDegree(graph.adjacency()));
}
