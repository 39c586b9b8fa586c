import type { Filter } from '#server/domain/filter.ts';
import type { Id } from '#server/domain/id.ts';
import { incidentTo, otherEnd } from '#server/engine/embedded/adjacency.ts';
import { firstByDegree } from '#server/engine/embedded/firstByDegree.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import { judgeFor } from '#server/engine/embedded/judge.ts';
import type { Standing, Step } from '#server/engine/store.ts';
import { betweenLooks, type Turns } from '#server/engine/turns.ts';

/** What lies one step from the frontier and is not walked. */
export async function step(graph: Graph, { frontier, walked, ends }: Standing, filter: Filter, limit: number, turns: Turns): Promise<Step> {
  const adjacency = graph.adjacency();
  const judge = judgeFor(graph, filter);
  const holding = filter.includeOnlyDenied ? judgeFor(graph, { ...filter, includeOnlyDenied: false }) : judge;
  const edge = new Set(graph.entityNumbers(frontier));
  const known = new Set(graph.entityNumbers(walked));
  const shown = new Set(graph.entityNumbers(ends));
  const reached = new Set<number>();
  const held = new Set<number>();
  const rejected = new Set<number>();
  for (const entity of edge)
    for (const [index, relationship] of incidentTo(adjacency, entity).entries()) {
      if (index % betweenLooks === 0 && turns.areOver()) await turns.giveWay();
      const other = otherEnd(adjacency, relationship, entity);
      if (known.has(other) && !edge.has(other)) continue;
      if (!(known.has(other) ? judge.relationship(relationship) : judge.both(relationship, other))) rejected.add(relationship);
      else if (!known.has(other)) {
        if (!shown.has(other)) reached.add(other);
        if (!held.has(other) && holding.relationship(relationship)) held.add(other);
      }
    }
  const first = firstByDegree(graph, reached, limit);
  const isHeld = (id: Id) => graph.entityNumbers([id]).some((entity) => held.has(entity));
  return {
    reached: first.map(graph.entityId),
    total: reached.size,
    held: [...first.filter((entity) => held.has(entity)).map(graph.entityId), ...ends.filter(isHeld)],
    rejected: rejected.size,
  };
}
