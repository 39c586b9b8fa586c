import { holdingFlags, incidentTo, withinOf, writtenEnds } from '#server/engine/embedded/adjacency.ts';
import { at } from '#server/engine/embedded/column.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';

/** How many relationships that hold were written with each of these entities, whatever is merged. */
export function heldAsWritten(graph: Graph, entities: readonly number[]): ReadonlyMap<number, number> {
  const adjacency = graph.adjacency();
  const held = new Map(entities.map((entity) => [entity, 0]));
  for (const shown of new Set(entities.map(graph.shownNumber)))
    for (const list of [incidentTo(adjacency, shown), withinOf(adjacency, shown)])
      for (const n of list) {
        if ((at(adjacency.flags, n) & holdingFlags) === 0) continue;
        for (const end of writtenEnds(adjacency, n)) {
          const count = held.get(end);
          if (count !== undefined && graph.shownNumber(end) === shown) held.set(end, count + 1);
        }
      }
  return held;
}
