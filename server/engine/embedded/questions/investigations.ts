import { toId, type Id } from '#server/domain/id.ts';
import type { Investigation } from '#server/domain/investigation.ts';
import { number, text, type Database, type Row } from '#server/engine/embedded/database.ts';
import { readBody } from '#server/engine/stored/body.ts';
import type { Slice } from '#server/engine/slice.ts';
import type { Page } from '#server/engine/store.ts';

const asSaved = 'SELECT i.body, c.id AS version FROM investigation i LEFT JOIN change c ON c.n = i.since';

/** What people saved of their work, latest first, then by id. */
export function investigations(database: Database, { first, after }: Page): Slice<Investigation> {
  const total = number(database.one('SELECT count(*) AS n FROM investigation') ?? {}, 'n');
  const last = after === null ? undefined : database.one('SELECT at, id FROM investigation WHERE id = ?', after);
  if (after !== null && !last) return { items: [], total, more: false, isLost: true };
  const rows = last
    ? database.all(
        `${asSaved} WHERE i.at < ?1 OR (i.at = ?1 AND i.id > ?2) ORDER BY i.at DESC, i.id LIMIT ?3`,
        text(last, 'at'),
        text(last, 'id'),
        first + 1,
      )
    : database.all(`${asSaved} ORDER BY i.at DESC, i.id LIMIT ?`, first + 1);
  return { items: rows.slice(0, first).map(saved), total, more: rows.length > first, isLost: false };
}

/** One of them, null where there is none. */
export function investigation(database: Database, id: Id): Investigation | null {
  const row = database.one(`${asSaved} WHERE i.id = ?`, id);
  return row ? saved(row) : null;
}

function saved(row: Row): Investigation {
  return { record: readBody('investigation', row), version: row['version'] === null ? null : toId(text(row, 'version')) };
}
