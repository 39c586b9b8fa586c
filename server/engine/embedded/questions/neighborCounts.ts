import { byId, type Id } from '#server/domain/id.ts';
import type { Filter } from '#server/domain/filter.ts';
import { incidentTo } from '#server/engine/embedded/adjacency.ts';
import { at } from '#server/engine/embedded/column.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import { longFrom } from '#server/engine/embedded/incidence.ts';
import { judgeFor } from '#server/engine/embedded/judge.ts';
import { noMemory } from '#server/engine/embedded/memory.ts';
import type { NeighborCount } from '#server/engine/store.ts';
import { inStretches, type Turns } from '#server/engine/turns.ts';

const mostKinds = 256;

/** Counts of ties of one type, one direction and one kind at the other end, with the first of them. */
type Tally = { readonly n: number; readonly other: number; readonly isOut: boolean; count: number; unasserted: number };

const remembered = noMemory<readonly NeighborCount[]>();

/** Kept relationships of one entity by type, direction and kind at the other end. Of one with many they are remembered with the version. */
export async function neighborCounts(graph: Graph, id: Id, filter: Filter, turns: Turns): Promise<readonly NeighborCount[]> {
  const adjacency = graph.adjacency();
  const entity = graph.entityNumber(id);
  if (entity === null) return [];
  const counting = () => counted(graph, entity, filter, turns);
  return incidentTo(adjacency, entity).length < longFrom ? counting() : remembered.recall(adjacency, [entity, filter], counting, turns);
}

async function counted(graph: Graph, entity: number, filter: Filter, turns: Turns): Promise<readonly NeighborCount[]> {
  const adjacency = graph.adjacency();
  const { types, kinds, sources, targets } = adjacency;
  const judge = judgeFor(graph, filter);
  const held = judgeFor(graph, { ...filter, includeOnlyDenied: false });
  const incident = incidentTo(adjacency, entity);
  const tallies = new Map<number, Tally>();
  await inStretches(incident.length, turns, (begin, end) => {
    for (let place = begin; place < end; place += 1) {
      const n = incident[place] ?? 0;
      const isOut = at(sources, n) === entity;
      const other = at(isOut ? targets : sources, n);
      if (!judge.both(n, other)) continue;
      const key = (at(types, n) * 2 + (isOut ? 1 : 0)) * mostKinds + at(kinds, other);
      const tally = tallies.get(key) ?? { n, other, isOut, count: 0, unasserted: 0 };
      if (tally.n === n) tallies.set(key, tally);
      if (held.relationship(n)) tally.count += 1;
      else tally.unasserted += 1;
    }
  });
  return [...tallies.values()]
    .map(({ count, unasserted, n, other, isOut }): NeighborCount => ({
      type: graph.typeOf(n),
      direction: isOut ? 'OUT' : 'IN',
      kind: graph.kindOf(other),
      count,
      unasserted,
    }))
    .toSorted((a, b) => byId(a.type, b.type) || byId(b.direction, a.direction) || byId(a.kind, b.kind));
}
