import { toId } from '#server/domain/id.ts';
import { number, text, type Database } from '#server/engine/embedded/database.ts';
import type { ToCompare } from '#server/engine/suggestion.ts';

/** Entities that are to be compared, those changed last first, of one change as they lie. */
export function toCompare(database: Database, limit: number): ToCompare[] {
  return database
    .all('SELECT e.id, t.change FROM to_compare t JOIN entity e ON e.n = t.entity ORDER BY t.change DESC, t.entity LIMIT ?', limit)
    .map((row) => ({ id: toId(text(row, 'id')), change: number(row, 'change') }));
}
