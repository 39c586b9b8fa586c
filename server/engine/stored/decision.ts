import type { Decision } from '#server/domain/decision.ts';
import { readId, readNumber, readText, readTextOrNull, type Stored } from '#server/engine/stored/read.ts';
import { readWord } from '#server/engine/stored/vocabulary.ts';

/** The decision that a store holds; one that was undone before names were kept has no undoneBy. Throws StoreDamaged. */
export function readDecision(row: Stored): Decision {
  return {
    a: readId(row, 'a'),
    b: readId(row, 'b'),
    turn: readNumber(row, 'turn'),
    verdict: readWord(row, 'verdict', 'Verdict'),
    by: readText(row, 'by'),
    at: readText(row, 'at'),
    note: readTextOrNull(row, 'note'),
    undoneBy: readTextOrNull(row, 'undoneBy'),
    undoneAt: readTextOrNull(row, 'undoneAt'),
  };
}
