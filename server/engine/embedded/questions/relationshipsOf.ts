import { byId, type Id } from '#server/domain/id.ts';
import { incidentTo, otherEnd } from '#server/engine/embedded/adjacency.ts';
import { at } from '#server/engine/embedded/column.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import { judgeFor } from '#server/engine/embedded/judge.ts';
import type { RelationshipSlice, RelationshipsOfQuestion } from '#server/engine/store.ts';

/** For each entity a page of the relationships that the filter keeps: strongest first, then by id. */
export function relationshipsOf(
  graph: Graph,
  ids: readonly Id[],
  { filter, direction, first, after }: RelationshipsOfQuestion,
): RelationshipSlice[] {
  const judge = judgeFor(graph, filter);
  const held = judgeFor(graph, { ...filter, includeOnlyDenied: false });
  const { sources, strengths } = graph.adjacency();
  return ids.map((id) => {
    const entity = graph.entityNumber(id);
    if (entity === null) return { items: [], total: 0, unasserted: 0, more: false, isLost: after !== null };
    const goes = (n: number) => direction === 'BOTH' || (at(sources, n) === entity) === (direction === 'OUT');
    const kept = [...incidentTo(graph.adjacency(), entity)].filter((n) => goes(n) && judge.both(n, otherEnd(graph.adjacency(), n, entity)));
    const idOf = new Map(kept.map((n) => [n, graph.relationshipId(n)]));
    const ordered = kept.toSorted((a, b) => at(strengths, b) - at(strengths, a) || byId(idOf.get(a) ?? '', idOf.get(b) ?? ''));
    const start = after === null ? 0 : ordered.findIndex((n) => idOf.get(n) === after) + 1;
    const isLost = after !== null && start === 0;
    const page = isLost ? [] : ordered.slice(start, start + first);
    return {
      items: page.map((n) => graph.relationship(n)),
      total: kept.length,
      unasserted: kept.filter((n) => !held.relationship(n)).length,
      more: !isLost && start + page.length < ordered.length,
      isLost,
    };
  });
}
