import type { RelationshipType } from '#graph-schema/generated/ontology.ts';
import type { Filter } from '#server/domain/filter.ts';
import { byId, type Id } from '#server/domain/id.ts';
import type { Relationship } from '#server/domain/relationship.ts';
import { incidentTo, isShown } from '#server/engine/embedded/adjacency.ts';
import { at } from '#server/engine/embedded/column.ts';
import { number } from '#server/engine/embedded/database.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import { judgeFor } from '#server/engine/embedded/judge.ts';
import type { OfType } from '#server/engine/store.ts';
import type { Turns } from '#server/engine/turns.ts';

/** Kept relationships of one type, from and to these, by id. */
export async function ofType(
  graph: Graph,
  type: RelationshipType,
  source: Id | null,
  target: Id | null,
  filter: Filter,
  limit: number,
  turns: Turns,
): Promise<OfType> {
  const judge = judgeFor(graph, filter);
  const kept: Relationship[] = [];
  let rejected = 0;
  for (const n of source === null && target === null ? allOf(graph, type) : ofTypeBetween(graph, type, source, target)) {
    if (turns.areOver()) await turns.giveWay();
    if (!judge.relationship(n)) {
      rejected += 1;
      continue;
    }
    kept.push(graph.relationship(n));
    if (kept.length === limit) break;
  }
  return { relationships: kept, rejected };
}

function* allOf(graph: Graph, type: RelationshipType): Generator<number> {
  const adjacency = graph.adjacency();
  for (const row of graph.database.each('SELECT n FROM relationship WHERE type = ? ORDER BY id', graph.typeNumber(type))) {
    const n = number(row, 'n');
    if (isShown(adjacency, n)) yield n;
  }
}

function ofTypeBetween(graph: Graph, type: RelationshipType, source: Id | null, target: Id | null): readonly number[] {
  const adjacency = graph.adjacency();
  const [from, to] = [source, target].map((id) => (id === null ? null : graph.entityNumber(id)));
  const named = graph.typeNumber(type);
  const fits = (n: number) =>
    at(adjacency.types, n) === named &&
    (source === null || at(adjacency.sources, n) === from) &&
    (target === null || at(adjacency.targets, n) === to);
  const found = Array.from(incidentTo(adjacency, from ?? to ?? 0).filter(fits), (n) => ({ n, id: graph.relationshipId(n) }));
  return found.toSorted((a, b) => byId(a.id, b.id)).map(({ n }) => n);
}
