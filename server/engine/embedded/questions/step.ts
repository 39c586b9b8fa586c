import type { Filter } from '#server/domain/filter.ts';
import { incidentTo } from '#server/engine/embedded/adjacency.ts';
import { firstByDegree } from '#server/engine/embedded/firstByDegree.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import { longFrom } from '#server/engine/embedded/incidence.ts';
import { judgeFor } from '#server/engine/embedded/judge.ts';
import { noMemory } from '#server/engine/embedded/memory.ts';
import { otherEndsOf } from '#server/engine/embedded/otherEnds.ts';
import type { Standing, Step } from '#server/engine/store.ts';
import { inStretches, type Turns } from '#server/engine/turns.ts';

/** What is known of an entity on the way. */
const mark = { edge: 1, walked: 2, shown: 4, reached: 8, held: 16 } as const;

/** How many of those that a step from a hub reaches are remembered. */
const rememberedOf = 2_000;

/** By row number: the first of those that a step reaches, which of these and of the ends are held, how many it reaches, and how many ties the filter keeps out. */
type Reached = { readonly first: readonly number[]; readonly held: ReadonlySet<number>; readonly total: number; readonly rejected: number };

const remembered = noMemory<Reached>();

/** What lies one step from the frontier and is not walked. The first step from a hub is remembered with the version, for whoever draws it asks for more of it, and it goes through all of its ties. */
export async function step(graph: Graph, standing: Standing, filter: Filter, limit: number, turns: Turns): Promise<Step> {
  const hub = hubOf(graph, standing);
  const most = Math.max(limit, rememberedOf);
  const { first, held, total, rejected } =
    hub === null
      ? await reachedBy(graph, standing, filter, limit, turns)
      : await remembered.recall(graph.adjacency(), [hub, filter, most], () => reachedBy(graph, standing, filter, most, turns), turns);
  const some = first.slice(0, limit);
  const isHeld = (entity: number) => held.has(entity);
  return {
    reached: some.map(graph.entityId),
    total,
    held: [...some.filter(isHeld).map(graph.entityId), ...standing.ends.filter((id) => graph.entityNumbers([id]).some(isHeld))],
    rejected,
  };
}

/** The entity with many ties that a walk begins at, alone, by row number. */
function hubOf(graph: Graph, { frontier, walked, ends }: Standing): number | null {
  const [begin] = frontier;
  if (begin === undefined || frontier.length > 1 || ends.length > 0 || walked.some((id) => id !== begin)) return null;
  const [entity] = graph.entityNumbers([begin]);
  return entity !== undefined && incidentTo(graph.adjacency(), entity).length >= longFrom ? entity : null;
}

async function reachedBy(
  graph: Graph,
  { frontier, walked, ends }: Standing,
  filter: Filter,
  limit: number,
  turns: Turns,
): Promise<Reached> {
  const adjacency = graph.adjacency();
  const judge = judgeFor(graph, filter);
  const holding = filter.includeOnlyDenied ? judgeFor(graph, { ...filter, includeOnlyDenied: false }) : null;
  const marks = graph.markRooms.take(adjacency.entities);
  const add = (entity: number, known: number) => {
    marks[entity] = (marks[entity] ?? 0) | known;
  };
  const edge = new Set(graph.entityNumbers(frontier));
  const shown = [...graph.entityNumbers(ends)];
  const before = [...graph.entityNumbers(walked), ...shown];
  for (const entity of edge) add(entity, mark.edge);
  for (const entity of graph.entityNumbers(walked)) add(entity, mark.walked);
  for (const entity of shown) add(entity, mark.shown);
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
  const held = new Set([...first, ...shown].filter((entity) => ((marks[entity] ?? 0) & mark.held) !== 0));
  for (const entities of [edge, before, reached]) for (const entity of entities) marks[entity] = 0;
  graph.markRooms.giveBack(marks);
  return { first, held, total: reached.length, rejected };
}
