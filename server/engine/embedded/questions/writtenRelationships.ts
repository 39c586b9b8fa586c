import type { Id } from '#server/domain/id.ts';
import type { Relationship } from '#server/domain/relationship.ts';
import type { Database } from '#server/engine/embedded/database.ts';
import { readBody } from '#server/engine/stored/body.ts';

/** Relationships as they were written, by their ids, in that order; null where there is none. */
export function writtenRelationships(database: Database, ids: readonly Id[]): (Relationship | null)[] {
  return ids.map((id) => {
    const row = database.one('SELECT body FROM relationship WHERE id = ?', id);
    return row ? readBody('relationship', row) : null;
  });
}
