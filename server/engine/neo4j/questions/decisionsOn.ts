import { standing, type Decision } from '#server/domain/decision.ts';
import type { Id } from '#server/domain/id.ts';
import type { Ask } from '#server/engine/neo4j/query.ts';
import { decisionsOn as cypher } from '#server/engine/neo4j/cypher/decisionsOn.ts';
import { readDecision } from '#server/engine/stored/decision.ts';
import { toRow } from '#server/engine/stored/read.ts';

/** Decisions that stand for a pair with one of these ids, by pair. */
export async function decisionsOn(ask: Ask, ids: readonly Id[]): Promise<readonly Decision[]> {
  return [...standing((await ask(cypher(ids))).map((row) => readDecision(toRow(row['decision'])))).values()];
}
