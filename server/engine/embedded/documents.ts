import type { DocumentRecord } from '#server/domain/document.ts';
import type { Id } from '#server/domain/id.ts';
import { text, type Database } from '#server/engine/embedded/database.ts';

/** Documents by their ids, in that order; null where there is none. */
export function documents(database: Database, ids: readonly Id[]): (DocumentRecord | null)[] {
  return ids.map((id) => {
    const row = database.one('SELECT body FROM document WHERE id = ?', id);
    return row ? JSON.parse(text(row, 'body')) : null;
  });
}
