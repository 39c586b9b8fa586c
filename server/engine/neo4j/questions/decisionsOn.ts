import { standing, type Decision } from '#server/domain/decision.ts';
import type { Id } from '#server/domain/id.ts';
import type { Connection } from '#server/engine/neo4j/connection.ts';
import { decisionsOn as cypher } from '#server/engine/neo4j/cypher/decisionsOn.ts';
import { readDecision } from '#server/engine/stored/decision.ts';
import { toRow } from '#server/engine/stored/read.ts';

/** Decisions that stand for a pair with one of these ids, by pair. */
export async function decisionsOn({ read }: Connection, ids: readonly Id[]): Promise<readonly Decision[]> {
  return [...standing((await read(cypher(ids))).map((row) => readDecision(toRow(row['decision'])))).values()];
}
