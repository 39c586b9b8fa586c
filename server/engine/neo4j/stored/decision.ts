import { int } from 'neo4j-driver';
import { decisionKey, type Decision } from '#server/domain/decision.ts';
import { toId } from '#server/domain/id.ts';
import type { Row } from '#server/engine/neo4j/query.ts';
import { damaged, readNumber, readText, readTextOrNull, toRow } from '#server/engine/stored/read.ts';
import { isWordOf } from '#server/engine/stored/vocabulary.ts';

/** The properties of a decision's node. */
export function storedDecision(decision: Decision): Row {
  const { a, b, turn, verdict, by, at, note, undoneBy, undoneAt } = decision;
  return { key: decisionKey(decision), a, b, turn: int(turn), verdict, by, at, note, undoneBy, undoneAt };
}

/** The decision of a row. Throws StoreDamaged. */
export function readDecision(row: Row): Decision {
  const stored = toRow(row['decision']);
  const verdict = readText(stored, 'verdict');
  if (!isWordOf('Verdict', verdict)) throw damaged(stored, 'verdict');
  return {
    a: toId(readText(stored, 'a')),
    b: toId(readText(stored, 'b')),
    turn: readNumber(stored, 'turn'),
    verdict,
    by: readText(stored, 'by'),
    at: readText(stored, 'at'),
    note: readTextOrNull(stored, 'note'),
    undoneBy: readTextOrNull(stored, 'undoneBy'),
    undoneAt: readTextOrNull(stored, 'undoneAt'),
  };
}
