import type { Filter } from '#server/domain/filter.ts';
import { byId, type Id } from '#server/domain/id.ts';
import { incidentTo, otherEnd } from '#server/engine/embedded/adjacency.ts';
import { at } from '#server/engine/embedded/column.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import { judgeFor } from '#server/engine/embedded/judge.ts';
import type { Tie, Ties } from '#server/engine/store.ts';

/** Kept ties at these entities, by id. */
export function tiesAt(graph: Graph, ids: readonly Id[], filter: Filter, limit: number): Ties {
  const adjacency = graph.adjacency();
  const judge = judgeFor(graph, filter);
  const entities = new Set(graph.entityNumbers(ids));
  const kept = new Set<number>();
  const rejected = new Set<number>();
  for (const entity of entities)
    for (const n of incidentTo(adjacency, entity)) {
      const other = otherEnd(adjacency, n, entity);
      const keeps = entities.has(other) ? judge.relationship(n) : judge.both(n, other);
      (keeps ? kept : rejected).add(n);
    }
  const tie = (n: number): Tie => ({
    id: graph.relationshipId(n),
    type: graph.typeOf(n),
    source: graph.entityId(at(adjacency.sources, n)),
    target: graph.entityId(at(adjacency.targets, n)),
    strength: at(adjacency.strengths, n),
  });
  return {
    ties: [...kept]
      .map(tie)
      .toSorted((a, b) => byId(a.id, b.id))
      .slice(0, limit),
    rejected: rejected.size,
    truncated: kept.size > limit,
  };
}
