import { byId, type Id } from '#server/domain/id.ts';
import { degreeOf } from '#server/engine/embedded/adjacency.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';

/** The first of these entities by degree (largest first), then id. */
export function firstByDegree(graph: Graph, entities: Iterable<number>, limit: number): Id[] {
  const adjacency = graph.adjacency();
  const byDegree = [...entities].toSorted(
    (a, b) => degreeOf(adjacency, b) - degreeOf(adjacency, a) || byId(graph.entityId(a), graph.entityId(b)),
  );
  return byDegree.slice(0, limit).map((entity) => graph.entityId(entity));
}
