import type { Entity } from '#server/domain/entity.ts';
import type { Id } from '#server/domain/id.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';

/** Entities by their ids, in that order; null where there is none. */
export function entities(graph: Graph, ids: readonly Id[]): (Entity | null)[] {
  return ids.map((id) => {
    const n = graph.entityNumber(id);
    return n === null ? null : graph.entity(n);
  });
}
