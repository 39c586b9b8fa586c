import { standing, type Decision } from '#server/domain/decision.ts';
import type { Id } from '#server/domain/id.ts';
import { type Database } from '#server/engine/embedded/database.ts';
import { readBody } from '#server/engine/stored/body.ts';

/** Decisions that stand for a pair with one of these ids, by pair. */
export function decisionsOn(database: Database, ids: readonly Id[]): readonly Decision[] {
  const list = JSON.stringify(ids);
  const rows = database.all(
    'SELECT body FROM decision WHERE a IN (SELECT value FROM json_each(?1)) OR b IN (SELECT value FROM json_each(?1))',
    list,
  );
  return [...standing(rows.map((row) => readBody('decision', row))).values()];
}
