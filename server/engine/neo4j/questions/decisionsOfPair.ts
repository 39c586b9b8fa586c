import type { Decision } from '#server/domain/decision.ts';
import type { Id } from '#server/domain/id.ts';
import { decisionsOfPair as cypher } from '#server/engine/neo4j/cypher/writeDecisions.ts';
import type { Ask } from '#server/engine/neo4j/query.ts';
import { readDecision } from '#server/engine/stored/decision.ts';
import { toRow } from '#server/engine/stored/read.ts';

/** Every decision about one pair, in whichever order it is given; by turn. */
export async function decisionsOfPair(ask: Ask, a: Id, b: Id): Promise<Decision[]> {
  return (await ask(a < b ? cypher(a, b) : cypher(b, a)))
    .map((row) => readDecision(toRow(row['decision'])))
    .toSorted((one, other) => one.turn - other.turn);
}
