import { byId, type Id } from '#server/domain/id.ts';
import { withinOf } from '#server/engine/embedded/adjacency.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';

/** How many relationships have both ends merged into one of these entities. */
export function countWithin(graph: Graph, ids: readonly Id[]): number {
  const adjacency = graph.adjacency();
  return [...new Set(graph.entityNumbers(ids))].reduce((sum, entity) => sum + withinOf(adjacency, entity).length, 0);
}

/** Relationships whose two ends are both merged into one of these entities, by id. */
export function tiesWithin(graph: Graph, ids: readonly Id[]): Id[] {
  const adjacency = graph.adjacency();
  const wanted = new Set(graph.entityNumbers(ids));
  return [...wanted].flatMap((entity) => [...withinOf(adjacency, entity)].map(graph.relationshipId)).toSorted(byId);
}
