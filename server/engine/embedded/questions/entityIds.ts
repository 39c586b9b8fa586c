import { toId, type Id } from '#server/domain/id.ts';
import { text, type Database } from '#server/engine/embedded/database.ts';

/** Ids of the entities that are shown, after this one, in their order. */
export function entityIds(database: Database, after: Id | null, limit: number): Id[] {
  return database
    .all('SELECT id FROM entity WHERE id > ? AND n NOT IN (SELECT entity FROM merged) ORDER BY id LIMIT ?', after ?? '', limit)
    .map((row) => toId(text(row, 'id')));
}
