import { pairKey, standing, type Ruling } from '#server/domain/decision.ts';
import type { Id } from '#server/domain/id.ts';
import { lockForWriting } from '#server/engine/neo4j/cypher/known.ts';
import { decisionsOfPair } from '#server/engine/neo4j/decisionsOfPair.ts';
import type { Ask } from '#server/engine/neo4j/query.ts';
import { writeDecisions } from '#server/engine/neo4j/writeDecisions.ts';

/** Undoes the decision that stands for a pair; see the seam. Within a transaction. */
export async function undo(ask: Ask, a: Id, b: Id, undoing: Pick<Ruling, 'by' | 'at'>): Promise<boolean> {
  await ask(lockForWriting());
  const stands = standing(await decisionsOfPair(ask, a, b)).get(pairKey(a, b));
  if (stands) await writeDecisions(ask, [{ ...stands, undoneBy: undoing.by, undoneAt: undoing.at }]);
  return stands !== undefined;
}
