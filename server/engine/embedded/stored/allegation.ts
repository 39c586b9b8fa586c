import type { Allegation, AllegationRecord } from '#server/domain/allegation.ts';
import { toId, type Id } from '#server/domain/id.ts';
import { number, text, type Database, type Row } from '#server/engine/embedded/database.ts';

/** A claim with the relationships it carries and the claims that speak against it, by id. */
export function readAllegation(database: Database, row: Row): Allegation {
  const record: AllegationRecord = JSON.parse(text(row, 'body'));
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
