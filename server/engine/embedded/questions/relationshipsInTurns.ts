import type { Id } from '#server/domain/id.ts';
import type { Relationship } from '#server/domain/relationship.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import { inParts } from '#server/engine/embedded/inParts.ts';
import type { Turns } from '#server/engine/turns.ts';

const rowsBetweenLooks = 64;

/** Relationships by their row numbers, in that order; others are answered in between. */
export async function relationshipsInTurns(graph: Graph, numbers: readonly number[], turns: Turns): Promise<Relationship[]> {
  const rows: Relationship[] = [];
  for (const some of inParts(numbers, rowsBetweenLooks)) {
    if (turns.areOver()) await turns.giveWay();
    rows.push(...graph.relationships(some));
  }
  return rows;
}

/** The ids of relationships, by row number; others are answered in between. */
export async function relationshipIdsInTurns(graph: Graph, numbers: readonly number[], turns: Turns): Promise<ReadonlyMap<number, Id>> {
  const ids = new Map<number, Id>();
  for (const some of inParts(numbers)) {
    if (turns.areOver()) await turns.giveWay();
    for (const [n, id] of graph.relationshipIds(some)) ids.set(n, id);
  }
  return ids;
}
