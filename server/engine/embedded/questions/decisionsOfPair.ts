import type { Decision } from '#server/domain/decision.ts';
import type { Id } from '#server/domain/id.ts';
import type { Database } from '#server/engine/embedded/database.ts';
import { readBody } from '#server/engine/stored/body.ts';

/** Every decision about one pair, in whichever order it is given; by turn. */
export function decisionsOfPair(database: Database, a: Id, b: Id): Decision[] {
  return database
    .all('SELECT body FROM decision WHERE a = ? AND b = ?', ...(a < b ? [a, b] : [b, a]))
    .map((row) => readBody('decision', row))
    .toSorted((one, other) => one.turn - other.turn);
}
