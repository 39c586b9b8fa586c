import { byId, type Id } from '#server/domain/id.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';

/** Relationships whose two ends are both merged into one of these entities, by id. */
export function tiesWithin(graph: Graph, ids: readonly Id[]): Id[] {
  const wanted = new Set(graph.entityNumbers(ids));
  const within = graph.adjacency().within.flatMap((n) => {
    const { id, source } = graph.relationship(n);
    const end = graph.entityNumber(source);
    return end !== null && wanted.has(graph.shownNumber(end)) ? [id] : [];
  });
  return within.toSorted(byId);
}
