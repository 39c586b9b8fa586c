import { pairKey, standing, type Ruling } from '#server/domain/decision.ts';
import type { Id } from '#server/domain/id.ts';
import { changing } from '#server/engine/embedded/changing.ts';
import { decisionsOfPair } from '#server/engine/embedded/decisionsOfPair.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import { writeDecisions } from '#server/engine/embedded/writeDecisions.ts';

/** Undoes the decision that stands for a pair; see the seam. */
export function undo(graph: Graph, a: Id, b: Id, undoing: Pick<Ruling, 'by' | 'at'>): boolean {
  return changing(graph, (touched) => {
    const stands = standing(decisionsOfPair(graph.database, a, b)).get(pairKey(a, b));
    if (stands) writeDecisions(graph, [{ ...stands, undoneBy: undoing.by, undoneAt: undoing.at }], touched);
    return stands !== undefined;
  });
}
