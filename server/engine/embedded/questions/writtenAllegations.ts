import type { AllegationRecord } from '#server/domain/allegation.ts';
import type { Id } from '#server/domain/id.ts';
import type { Database } from '#server/engine/embedded/database.ts';
import { readBody } from '#server/engine/stored/body.ts';

/** Claims as they were written, by their ids, in that order; null where there is none. */
export function writtenAllegations(database: Database, ids: readonly Id[]): (AllegationRecord | null)[] {
  return ids.map((id) => {
    const row = database.one('SELECT body FROM allegation WHERE id = ?', id);
    return row ? readBody('allegation', row) : null;
  });
}
