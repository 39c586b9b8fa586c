import { byId } from '#server/domain/id.ts';
import { degreeOf } from '#server/engine/embedded/adjacency.ts';
import { valueAt } from '#server/engine/embedded/column.ts';
import { firstOf } from '#server/engine/embedded/firstOf.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';

/** The row numbers of the first of these entities by degree (largest first), then id. */
export function firstByDegree(graph: Graph, entities: Iterable<number>, limit: number): readonly number[] {
  const adjacency = graph.adjacency();
  const idOf = (entity: number) => valueAt(adjacency.ids, entity) ?? '';
  const order = (a: number, b: number) => degreeOf(adjacency, b) - degreeOf(adjacency, a) || byId(idOf(a), idOf(b));
  return firstOf(entities, limit, order);
}
