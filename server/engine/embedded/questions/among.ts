import type { Filter } from '#server/domain/filter.ts';
import { byId, type Id } from '#server/domain/id.ts';
import { incidentTo } from '#server/engine/embedded/adjacency.ts';
import { at } from '#server/engine/embedded/column.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import { judgeFor } from '#server/engine/embedded/judge.ts';
import { relationshipIdsInTurns, relationshipsInTurns } from '#server/engine/embedded/questions/relationships.ts';
import { otherEndsOf } from '#server/engine/embedded/otherEnds.ts';
import type { Relationship } from '#server/domain/relationship.ts';
import type { Among } from '#server/engine/store.ts';
import { inStretches, type Turns } from '#server/engine/turns.ts';

const mark = { among: 1, beside: 2 } as const;

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
  const marks = graph.markRooms.take(adjacency.entities);
  const entities = new Set(graph.entityNumbers(ids));
  const nearby = new Set(graph.entityNumbers(beside)).difference(entities);
  for (const entity of entities) marks[entity] = mark.among;
  for (const entity of nearby) marks[entity] = mark.beside;
  const hub = nearby.size === 0 ? largestOf(entities, (entity) => incidentTo(adjacency, entity).length) : null;
  const kept: number[] = [];
  let rejected = 0;
  for (const entity of entities) {
    // What joins it to the others is met from them.
    if (entity === hub) continue;
    const incident = incidentTo(adjacency, entity);
    const otherEnds = otherEndsOf(adjacency, entity);
    await inStretches(incident.length, turns, (begin, end) => {
      const others = otherEnds(end);
      for (let place = begin; place < end; place += 1) {
        const other = others[place] ?? 0;
        const known = marks[other];
        if (known === 0) continue;
        const n = incident[place] ?? 0;
        if (other !== hub && known !== mark.beside && at(adjacency.sources, n) !== entity) continue;
        if (judge.relationship(n)) kept.push(n);
        else rejected += 1;
      }
    });
  }
  for (const some of [entities, nearby]) for (const entity of some) marks[entity] = 0;
  graph.markRooms.giveBack(marks);
  return {
    relationships: await firstById(graph, kept, limit, turns),
    total: kept.length,
    rejected,
  };
}

async function firstById(graph: Graph, numbers: readonly number[], limit: number, turns: Turns): Promise<readonly Relationship[]> {
  if (numbers.length <= limit) return (await relationshipsInTurns(graph, numbers, turns)).toSorted((a, b) => byId(a.id, b.id));
  const ids = await relationshipIdsInTurns(graph, numbers, turns);
  const first = [...ids].toSorted(([, a], [, b]) => byId(a, b)).slice(0, limit);
  return relationshipsInTurns(
    graph,
    first.map(([n]) => n),
    turns,
  );
}

/** The one with the most, or null of none. */
function largestOf(entities: Iterable<number>, sizeOf: (entity: number) => number): number | null {
  let largest: number | null = null;
  let size = -1;
  for (const entity of entities) {
    const own = sizeOf(entity);
    if (own <= size) continue;
    [largest, size] = [entity, own];
  }
  return largest;
}
