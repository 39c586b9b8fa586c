import type { Filter } from '#server/domain/filter.ts';
import { byId, type Id } from '#server/domain/id.ts';
import { incidentTo } from '#server/engine/embedded/adjacency.ts';
import { at } from '#server/engine/embedded/column.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import { judgeFor } from '#server/engine/embedded/judge.ts';
import type { Relationship } from '#server/domain/relationship.ts';
import type { Among } from '#server/engine/store.ts';
import type { Turns } from '#server/engine/turns.ts';

const rowsBetweenLooks = 32;

/** Kept relationships with both ends among these, or one of them among those beside, by id. */
export async function among(
  graph: Graph,
  ids: readonly Id[],
  filter: Filter,
  limit: number,
  turns: Turns,
  beside: readonly Id[] = [],
): Promise<Among> {
  const adjacency = graph.adjacency();
  const judge = judgeFor(graph, filter);
  const entities = new Set(graph.entityNumbers(ids));
  const known = new Set(graph.entityNumbers(beside)).difference(entities);
  const isMet = (entity: number, n: number): boolean => {
    const [source, target] = [at(adjacency.sources, n), at(adjacency.targets, n)];
    return source === entity ? entities.has(target) || known.has(target) : known.has(source);
  };
  const kept: { n: number; id: Id }[] = [];
  let rejected = 0;
  for (const entity of entities)
    for (const [index, n] of incidentTo(adjacency, entity).entries()) {
      if (index % rowsBetweenLooks === 0 && turns.areOver()) await turns.giveWay();
      if (!isMet(entity, n)) continue;
      if (judge.relationship(n)) kept.push({ n, id: graph.relationshipId(n) });
      else rejected += 1;
    }
  const relationships: Relationship[] = [];
  for (const [index, { n }] of kept
    .toSorted((a, b) => byId(a.id, b.id))
    .slice(0, limit)
    .entries()) {
    if (index % rowsBetweenLooks === 0 && turns.areOver()) await turns.giveWay();
    relationships.push(graph.relationship(n));
  }
  return {
    relationships,
    total: kept.length,
    rejected,
  };
}
