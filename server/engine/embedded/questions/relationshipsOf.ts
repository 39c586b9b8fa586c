import type { Direction } from '#graph-schema/generated/ontology.ts';
import type { Filter } from '#server/domain/filter.ts';
import { byId, type Id } from '#server/domain/id.ts';
import { incidentTo, otherEnd } from '#server/engine/embedded/adjacency.ts';
import { at } from '#server/engine/embedded/column.ts';
import { longFrom } from '#server/engine/embedded/incidence.ts';
import { numbersOf } from '#server/engine/embedded/known.ts';
import { noMemory } from '#server/engine/embedded/memory.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import { judgeFor } from '#server/engine/embedded/judge.ts';
import { relationshipIdsInTurns, relationshipsInTurns } from '#server/engine/embedded/questions/relationships.ts';
import type { RelationshipSlice, RelationshipsOfQuestion } from '#server/engine/store.ts';
import type { Turns } from '#server/engine/turns.ts';

/** The relationships at an entity that are kept, by row number, strongest first, then by id; and how many of them nobody asserts. */
type Ordered = { readonly numbers: Uint32Array; readonly unasserted: number };

const remembered = noMemory<Ordered>();

/** For each entity a page of the relationships that the filter keeps: strongest first, then by id. Their order at an entity with many, for which the id of each is read, is remembered with the version. */
export async function relationshipsOf(
  graph: Graph,
  ids: readonly Id[],
  { filter, direction, first, after }: RelationshipsOfQuestion,
  turns: Turns,
): Promise<RelationshipSlice[]> {
  const adjacency = graph.adjacency();
  const sliceOf = async (id: Id): Promise<RelationshipSlice> => {
    const entity = graph.entityNumber(id);
    if (entity === null) return { items: [], total: 0, unasserted: 0, more: false, isLost: after !== null };
    const order = () => inOrder(graph, entity, filter, direction, turns);
    const isLong = incidentTo(adjacency, entity).length >= longFrom;
    const { numbers, unasserted } = await (isLong ? remembered.recall(adjacency, [entity, filter, direction], order, turns) : order());
    const last = after === null ? null : numbersOf(graph.database, 'relationship', [after]).get(after);
    const start = last === null ? 0 : numbers.indexOf(last ?? 0) + 1;
    const isLost = after !== null && start === 0;
    const page = isLost ? [] : [...numbers.subarray(start, start + first)];
    return {
      items: await relationshipsInTurns(graph, page, turns),
      total: numbers.length,
      unasserted,
      more: !isLost && start + page.length < numbers.length,
      isLost,
    };
  };
  const slices: RelationshipSlice[] = [];
  for (const id of ids) slices.push(await sliceOf(id));
  return slices;
}

async function inOrder(graph: Graph, entity: number, filter: Filter, direction: Direction, turns: Turns): Promise<Ordered> {
  const judge = judgeFor(graph, filter);
  const held = judgeFor(graph, { ...filter, includeOnlyDenied: false });
  const { sources, strengths } = graph.adjacency();
  const goes = (n: number) => direction === 'BOTH' || (at(sources, n) === entity) === (direction === 'OUT');
  const kept: number[] = [];
  for (const n of incidentTo(graph.adjacency(), entity)) {
    if (turns.areOver()) await turns.giveWay();
    if (!goes(n) || !judge.both(n, otherEnd(graph.adjacency(), n, entity))) continue;
    kept.push(n);
  }
  const idOf = await relationshipIdsInTurns(graph, kept, turns);
  const ordered = kept.toSorted((a, b) => at(strengths, b) - at(strengths, a) || byId(idOf.get(a) ?? '', idOf.get(b) ?? ''));
  return { numbers: Uint32Array.from(ordered), unasserted: kept.filter((n) => !held.relationship(n)).length };
}
