import { toId, type Id } from '#server/domain/id.ts';
import type { Relationship } from '#server/domain/relationship.ts';
import { number, text } from '#server/engine/embedded/database.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import { inParts } from '#server/engine/embedded/inParts.ts';
import type { Turns } from '#server/engine/turns.ts';

const rowsBetweenLooks = 64;

const numbersOf = 'SELECT row.id, row.n FROM json_each(?) key CROSS JOIN relationship row ON row.id = key.value';

/** Relationships by their ids, in that order; null where there is none. */
export function relationships(graph: Graph, ids: readonly Id[]): (Relationship | null)[] {
  const rows = graph.database.all(numbersOf, JSON.stringify([...new Set(ids)]));
  const found = graph.relationships(rows.map((row) => number(row, 'n')));
  const byId = new Map(rows.map((row, index) => [toId(text(row, 'id')), found[index] ?? null] as const));
  return ids.map((id) => byId.get(id) ?? null);
}

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
