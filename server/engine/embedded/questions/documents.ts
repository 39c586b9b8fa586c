import type { DocumentRecord } from '#server/domain/document.ts';
import type { Id } from '#server/domain/id.ts';
import type { Database } from '#server/engine/embedded/database.ts';
import { readBody } from '#server/engine/stored/body.ts';

/** Documents by their ids, in that order; null where there is none. */
export function documents(database: Database, ids: readonly Id[]): (DocumentRecord | null)[] {
  return ids.map((id) => {
    const row = database.one('SELECT body FROM document WHERE id = ?', id);
    return row ? readBody('document', row) : null;
  });
}
