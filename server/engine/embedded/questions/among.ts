import type { Filter } from '#server/domain/filter.ts';
import { byId, type Id } from '#server/domain/id.ts';
import { incidentTo, type Adjacency } from '#server/engine/embedded/adjacency.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import { longFrom } from '#server/engine/embedded/incidence.ts';
import { judgeFor } from '#server/engine/embedded/judge.ts';
import { relationshipIdsInTurns, relationshipsInTurns } from '#server/engine/embedded/questions/relationships.ts';
import { otherEndsOf, tiesTo } from '#server/engine/embedded/otherEnds.ts';
import type { Relationship } from '#server/domain/relationship.ts';
import type { Among } from '#server/engine/store.ts';
import { inStretches, type Turns } from '#server/engine/turns.ts';

/** To how many others at most relationships are looked for by themselves in a long list. */
const fewSought = 64;

/**
 * Kept relationships with both ends among these, or one of them among those beside, by id. Between these each is met from that end which has fewer relationships, so that a hub, of which only those to the few with more
 * are looked for, is hardly gone through. Those beside are not gone through.
 */
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
  for (const some of [entities, nearby]) for (const entity of some) marks[entity] = 1;
  const inOrder = fewestFirst(adjacency, [...entities]);
  const kept: number[] = [];
  let rejected = 0;
  const meet = (n: number) => {
    if (judge.relationship(n)) kept.push(n);
    else rejected += 1;
  };
  for (const [index, entity] of inOrder.entries()) {
    marks[entity] = 0;
    const left = inOrder.length - index - 1 + nearby.size;
    if (left === 0) continue;
    const incident = incidentTo(adjacency, entity);
    if (left <= fewSought && incident.length >= longFrom) {
      for (const n of await tiesTo(adjacency, entity, [...inOrder.slice(index + 1), ...nearby], turns)) meet(n);
      continue;
    }
    const otherEnds = otherEndsOf(adjacency, entity);
    await inStretches(incident.length, turns, (begin, end) => {
      const others = otherEnds(end);
      for (let place = begin; place < end; place += 1) if (marks[others[place] ?? 0] !== 0) meet(incident[place] ?? 0);
    });
  }
  for (const entity of nearby) marks[entity] = 0;
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

/** Those with the fewest relationships first. */
function fewestFirst(adjacency: Adjacency, entities: readonly number[]): readonly number[] {
  return entities
    .map((entity) => ({ entity, many: incidentTo(adjacency, entity).length }))
    .toSorted((a, b) => a.many - b.many)
    .map(({ entity }) => entity);
}
