import type { InvestigationRecord } from '#server/domain/investigation.ts';
import type { Database } from '#server/engine/embedded/database.ts';
import { bodyOf } from '#server/engine/stored/digest.ts';

/** Writes investigations over those with their ids. For a transaction. */
export function writeInvestigations(database: Database, investigations: readonly InvestigationRecord[], since: number): void {
  const write = database.runner(
    'INSERT INTO investigation (id, at, body, since) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET at = excluded.at, body = excluded.body, since = excluded.since',
  );
  for (const each of investigations) write(each.id, each.at, bodyOf(each), since);
}
