import type { Decision } from '#server/domain/decision.ts';
import { number, text, type Database } from '#server/engine/embedded/database.ts';
import { readBody } from '#server/engine/stored/body.ts';
import type { Slice } from '#server/engine/slice.ts';
import type { DecisionsPage } from '#server/engine/store.ts';

/** All that was decided, latest first, then by key. */
export function decisions(database: Database, { first, after }: DecisionsPage): Slice<Decision> {
  const total = number(database.one('SELECT count(*) AS n FROM decision') ?? {}, 'n');
  const last = after === null ? undefined : database.one('SELECT at, key FROM decision WHERE key = ?', after);
  if (after !== null && !last) return { items: [], total, more: false, isLost: true };
  const rows = last
    ? database.all(
        'SELECT body FROM decision WHERE at < ?1 OR (at = ?1 AND key > ?2) ORDER BY at DESC, key LIMIT ?3',
        text(last, 'at'),
        text(last, 'key'),
        first + 1,
      )
    : database.all('SELECT body FROM decision ORDER BY at DESC, key LIMIT ?', first + 1);
  return { items: rows.slice(0, first).map((row) => readBody('decision', row)), total, more: rows.length > first, isLost: false };
}
