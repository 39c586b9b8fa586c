import type { Decision } from '#server/domain/decision.ts';
import { text, type Row } from '#server/engine/embedded/database.ts';

/** The decision of a row. */
export function readDecision(row: Row): Decision {
  const kept: Omit<Decision, 'undoneBy'> & Partial<Decision> = JSON.parse(text(row, 'body'));
  return { ...kept, undoneBy: kept.undoneBy ?? null };
}
