import { int } from 'neo4j-driver';
import { decisionKey, type Decision } from '#server/domain/decision.ts';
import type { Row } from '#server/engine/neo4j/query.ts';

/** The properties of a decision's node. */
export function storedDecision(decision: Decision): Row {
  const { a, b, turn, verdict, by, at, note, undoneBy, undoneAt } = decision;
  return { key: decisionKey(decision), a, b, turn: int(turn), verdict, by, at, note, undoneBy, undoneAt };
}
