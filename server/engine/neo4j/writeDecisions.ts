import { int } from 'neo4j-driver';
import type { Decision } from '#server/domain/decision.ts';
import { requireDecidable } from '#server/engine/merges/decidable.ts';
import { applyMerges } from '#server/engine/neo4j/applyMerges.ts';
import { kindsOf } from '#server/engine/neo4j/cypher/known.ts';
import { putDecisions } from '#server/engine/neo4j/cypher/writeDecisions.ts';
import { readKinds } from '#server/engine/neo4j/known.ts';
import type { Ask } from '#server/engine/neo4j/query.ts';
import { storedDecision } from '#server/engine/neo4j/stored/decision.ts';

/** Writes decisions over those with their keys, and merges and parts what they say. Within a transaction that holds the lock. */
export async function writeDecisions(ask: Ask, written: readonly Decision[], since: number): Promise<void> {
  if (written.length === 0) return;
  const ids = [...new Set(written.flatMap(({ a, b }) => [a, b]))];
  const kinds = readKinds(await ask(kindsOf(ids)));
  for (const decision of written) requireDecidable(decision, kinds);
  await ask(putDecisions(written.map((decision) => ({ ...storedDecision(decision), since: int(since) }))));
  await applyMerges(ask, ids, written);
}
