import type { Entity } from '#server/domain/entity.ts';
import type { Id } from '#server/domain/id.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import { inParts } from '#server/engine/embedded/inParts.ts';
import type { Turns } from '#server/engine/turns.ts';

const rowsBetweenLooks = 64;

/** Entities by their ids, in that order; null where there is none. */
export function entities(graph: Graph, ids: readonly Id[]): (Entity | null)[] {
  graph.records(graph.entityNumbers(ids));
  return ids.map((id) => {
    const n = graph.entityNumber(id);
    return n === null ? null : graph.entity(n);
  });
}

/** The same of many; others are answered in between. */
export async function entitiesInTurns(graph: Graph, ids: readonly Id[], turns: Turns): Promise<(Entity | null)[]> {
  const rows: (Entity | null)[] = [];
  for (const some of inParts(ids, rowsBetweenLooks)) {
    if (turns.areOver()) await turns.giveWay();
    rows.push(...entities(graph, some));
  }
  return rows;
}
