import type { EntityRecord } from '#server/domain/entity.ts';
import type { Id } from '#server/domain/id.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';

/** Entities that were merged into others, as they were written; null for ids that were not. */
export function mergedRecords(graph: Graph, ids: readonly Id[]): (EntityRecord | null)[] {
  return ids.map((id) => {
    const n = graph.entityNumber(id);
    if (n === null || graph.shownNumber(n) === n) return null;
    const { degree: _degree, unasserted: _unasserted, mergedIds: _mergedIds, happened: _happened, ...record } = graph.entity(n);
    return record;
  });
}
