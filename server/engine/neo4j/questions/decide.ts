import type { Decision, Ruling } from '#server/domain/decision.ts';
import { lockForWriting } from '#server/engine/neo4j/cypher/known.ts';
import { decisionsOfPair } from '#server/engine/neo4j/decisionsOfPair.ts';
import type { Ask } from '#server/engine/neo4j/query.ts';
import { writeDecisions } from '#server/engine/neo4j/writeDecisions.ts';

/** Records what a person decided, and merges or parts the two; see the seam. Within a transaction. */
export async function decide(ask: Ask, ruling: Ruling): Promise<Decision> {
  await ask(lockForWriting());
  const turn = (await decisionsOfPair(ask, ruling.a, ruling.b)).length + 1;
  const decision: Decision = { ...ruling, turn, undoneBy: null, undoneAt: null };
  await writeDecisions(ask, [decision]);
  return decision;
}
