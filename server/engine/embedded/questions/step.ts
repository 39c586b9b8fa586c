import type { Filter } from '#server/domain/filter.ts';
import { incidentTo } from '#server/engine/embedded/adjacency.ts';
import { firstByDegree } from '#server/engine/embedded/firstByDegree.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import { judgeFor } from '#server/engine/embedded/judge.ts';
import { otherEndsOf } from '#server/engine/embedded/otherEnds.ts';
import type { Standing, Step } from '#server/engine/store.ts';
import { inStretches, type Turns } from '#server/engine/turns.ts';

/** What is known of an entity on the way. */
const mark = { edge: 1, walked: 2, shown: 4, reached: 8, held: 16 } as const;

/** What lies one step from the frontier and is not walked. */
export async function step(graph: Graph, { frontier, walked, ends }: Standing, filter: Filter, limit: number, turns: Turns): Promise<Step> {
  const adjacency = graph.adjacency();
  const judge = judgeFor(graph, filter);
  const holding = filter.includeOnlyDenied ? judgeFor(graph, { ...filter, includeOnlyDenied: false }) : null;
  const marks = graph.markRooms.take(adjacency.entities);
  const add = (entity: number, known: number) => {
    marks[entity] = (marks[entity] ?? 0) | known;
  };
  const edge = new Set(graph.entityNumbers(frontier));
  const before = [...graph.entityNumbers(walked), ...graph.entityNumbers(ends)];
  for (const entity of edge) add(entity, mark.edge);
  for (const entity of graph.entityNumbers(walked)) add(entity, mark.walked);
  for (const entity of graph.entityNumbers(ends)) add(entity, mark.shown);
  const reached: number[] = [];
  let rejected = 0;
  for (const entity of edge) {
    const incident = incidentTo(adjacency, entity);
    const otherEnds = otherEndsOf(adjacency, entity);
    await inStretches(incident.length, turns, (begin, end) => {
      const others = otherEnds(end);
      for (let place = begin; place < end; place += 1) {
        const n = incident[place] ?? 0;
        const other = others[place] ?? 0;
        const known = marks[other] ?? 0;
        const isWalked = (known & mark.walked) !== 0;
        const isEdge = (known & mark.edge) !== 0;
        if (isWalked && !isEdge) continue;
        if (!(isWalked ? judge.relationship(n) : judge.both(n, other))) {
          // One between two of the edge is met from both.
          if (!isEdge || other > entity) rejected += 1;
          continue;
        }
        if (isWalked) continue;
        if ((known & (mark.shown | mark.reached)) === 0) reached.push(other);
        const holds = (known & mark.held) !== 0 || holding === null || holding.relationship(n);
        marks[other] = known | ((known & mark.shown) === 0 ? mark.reached : 0) | (holds ? mark.held : 0);
      }
    });
  }
  const first = firstByDegree(graph, reached, limit);
  const isHeld = (entity: number) => ((marks[entity] ?? 0) & mark.held) !== 0;
  const answer = {
    reached: first.map(graph.entityId),
    total: reached.length,
    held: [...first.filter(isHeld).map(graph.entityId), ...ends.filter((id) => graph.entityNumbers([id]).some(isHeld))],
    rejected,
  };
  for (const entities of [edge, before, reached]) for (const entity of entities) marks[entity] = 0;
  graph.markRooms.giveBack(marks);
  return answer;
}
