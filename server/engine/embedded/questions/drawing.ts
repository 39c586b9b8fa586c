import type { Graph } from '#server/engine/embedded/graph.ts';
import { among } from '#server/engine/embedded/questions/among.ts';
import { entitiesInTurns } from '#server/engine/embedded/questions/entities.ts';
import { step } from '#server/engine/embedded/questions/step.ts';
import { countWithin } from '#server/engine/embedded/questions/tiesWithin.ts';
import { unknown } from '#server/engine/embedded/questions/unknown.ts';
import type { Drawing, DrawingQuestion } from '#server/engine/store.ts';
import type { Turns } from '#server/engine/turns.ts';

/** What a walk draws in the end: its parts, one after the other. */
export async function drawing(graph: Graph, { ids, beside, last, filter, named, limit }: DrawingQuestion, turns: Turns): Promise<Drawing> {
  const found = last && (await step(graph, last.standing, filter, last.limit, turns));
  const all = [...ids, ...(found?.reached ?? [])];
  return {
    step: found,
    entities: await entitiesInTurns(graph, all, turns),
    among: await among(graph, all, filter, limit, turns, beside),
    within: countWithin(graph, all),
    unknown: unknown(graph, named),
  };
}
