import { byId, type Id } from '#server/domain/id.ts';
import { incidentTo, otherEnd } from '#server/engine/embedded/adjacency.ts';
import { at } from '#server/engine/embedded/column.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import { judgeFor } from '#server/engine/embedded/judge.ts';
import { relationshipIdsInTurns, relationshipsInTurns } from '#server/engine/embedded/questions/relationships.ts';
import type { RelationshipSlice, RelationshipsOfQuestion } from '#server/engine/store.ts';
import type { Turns } from '#server/engine/turns.ts';

/** For each entity a page of the relationships that the filter keeps: strongest first, then by id. */
export async function relationshipsOf(
  graph: Graph,
  ids: readonly Id[],
  { filter, direction, first, after }: RelationshipsOfQuestion,
  turns: Turns,
): Promise<RelationshipSlice[]> {
  const judge = judgeFor(graph, filter);
  const held = judgeFor(graph, { ...filter, includeOnlyDenied: false });
  const { sources, strengths } = graph.adjacency();
  const sliceOf = async (id: Id): Promise<RelationshipSlice> => {
    const entity = graph.entityNumber(id);
    if (entity === null) return { items: [], total: 0, unasserted: 0, more: false, isLost: after !== null };
    const goes = (n: number) => direction === 'BOTH' || (at(sources, n) === entity) === (direction === 'OUT');
    const kept: number[] = [];
    for (const n of incidentTo(graph.adjacency(), entity)) {
      if (turns.areOver()) await turns.giveWay();
      if (!goes(n) || !judge.both(n, otherEnd(graph.adjacency(), n, entity))) continue;
      kept.push(n);
    }
    const idOf = await relationshipIdsInTurns(graph, kept, turns);
    const ordered = kept.toSorted((a, b) => at(strengths, b) - at(strengths, a) || byId(idOf.get(a) ?? '', idOf.get(b) ?? ''));
    const start = after === null ? 0 : ordered.findIndex((n) => idOf.get(n) === after) + 1;
    const isLost = after !== null && start === 0;
    const page = isLost ? [] : ordered.slice(start, start + first);
    return {
      items: await relationshipsInTurns(graph, page, turns),
      total: kept.length,
      unasserted: kept.filter((n) => !held.relationship(n)).length,
      more: !isLost && start + page.length < ordered.length,
      isLost,
    };
  };
  const slices: RelationshipSlice[] = [];
  for (const id of ids) slices.push(await sliceOf(id));
  return slices;
}
