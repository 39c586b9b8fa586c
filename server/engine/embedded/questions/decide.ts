import type { Decision, Ruling } from '#server/domain/decision.ts';
import { changing } from '#server/engine/embedded/changing.ts';
import { decisionsOfPair } from '#server/engine/embedded/decisionsOfPair.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import { writeDecisions } from '#server/engine/embedded/writeDecisions.ts';

/** Records what a person decided, and merges or parts the two; see the seam. */
export function decide(graph: Graph, ruling: Ruling): Decision {
  return changing(graph, (touched) => {
    const turn = decisionsOfPair(graph.database, ruling.a, ruling.b).length + 1;
    const decision: Decision = { ...ruling, turn, undoneBy: null, undoneAt: null };
    writeDecisions(graph, [decision], touched);
    return decision;
  });
}
