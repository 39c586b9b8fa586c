import type { Allegation } from '#server/domain/allegation.ts';
import type { Id } from '#server/domain/id.ts';
import { type Database } from '#server/engine/embedded/database.ts';
import { readAllegation } from '#server/engine/embedded/stored/allegation.ts';

/** Claims by their ids, in that order; null where there is none. */
export function allegations(database: Database, ids: readonly Id[]): (Allegation | null)[] {
  return ids.map((id) => {
    const row = database.one('SELECT n, body FROM allegation WHERE id = ?', id);
    return row ? readAllegation(database, row) : null;
  });
}
