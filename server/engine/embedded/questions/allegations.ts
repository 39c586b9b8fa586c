import type { Allegation } from '#server/domain/allegation.ts';
import { toId, type Id } from '#server/domain/id.ts';
import { number, text, type Database, type Row } from '#server/engine/embedded/database.ts';
import { readBody } from '#server/engine/stored/body.ts';

/** Claims by their ids, in that order; null where there is none. */
export function allegations(database: Database, ids: readonly Id[]): (Allegation | null)[] {
  return ids.map((id) => {
    const row = database.one('SELECT n, body FROM allegation WHERE id = ?', id);
    return row ? allegationOf(database, row) : null;
  });
}

/** The claim of a row with n and body, with the relationships it carries and the claims that speak against it, by id. Throws StoreDamaged. */
export function allegationOf(database: Database, row: Row): Allegation {
  const record = readBody('allegation', row);
  const against = database.all(
    'SELECT b AS id FROM contradiction WHERE a = ?1 UNION SELECT a FROM contradiction WHERE b = ?1 ORDER BY 1',
    record.id,
  );
  const carried = database.all(
    'SELECT r.id FROM carries c JOIN relationship r ON r.n = c.relationship WHERE c.allegation = ? ORDER BY r.id',
    number(row, 'n'),
  );
  return { ...record, contradicts: against.map(idOf), relationships: carried.map(idOf) };
}

function idOf(row: Row): Id {
  return toId(text(row, 'id'));
}
