import { byId, type Id } from '#server/domain/id.ts';
import type { Filter } from '#server/domain/filter.ts';
import { incidentTo, otherEnd } from '#server/engine/embedded/adjacency.ts';
import { at } from '#server/engine/embedded/column.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import { judgeFor } from '#server/engine/embedded/judge.ts';
import type { NeighborCount } from '#server/engine/store.ts';
import { betweenLooks, type Turns } from '#server/engine/turns.ts';

/** Kept relationships of one entity by type, direction and kind at the other end. */
export async function neighborCounts(graph: Graph, id: Id, filter: Filter, turns: Turns): Promise<NeighborCount[]> {
  const adjacency = graph.adjacency();
  const judge = judgeFor(graph, filter);
  const held = judgeFor(graph, { ...filter, includeOnlyDenied: false });
  const entity = graph.entityNumber(id);
  if (entity === null) return [];
  const counts = new Map<string, NeighborCount>();
  for (const [index, n] of incidentTo(adjacency, entity).entries()) {
    if (index % betweenLooks === 0 && turns.areOver()) await turns.giveWay();
    const other = otherEnd(adjacency, n, entity);
    if (!judge.both(n, other)) continue;
    const row = {
      type: graph.typeOf(n),
      direction: at(adjacency.sources, n) === entity ? ('OUT' as const) : ('IN' as const),
      kind: graph.kindOf(other),
    };
    const key = `${row.type} ${row.direction} ${row.kind}`;
    const { count, unasserted } = counts.get(key) ?? { count: 0, unasserted: 0 };
    const holds = held.relationship(n) ? 1 : 0;
    counts.set(key, { ...row, count: count + holds, unasserted: unasserted + 1 - holds });
  }
  return [...counts.values()].toSorted((a, b) => byId(a.type, b.type) || byId(b.direction, a.direction) || byId(a.kind, b.kind));
}
