import type { DossierRecord } from '#server/domain/document.ts';
import type { Database } from '#server/engine/embedded/database.ts';
import { readBody } from '#server/engine/stored/body.ts';

/** All dossiers, by id. */
export function dossiers(database: Database): DossierRecord[] {
  return database.all('SELECT body FROM dossier ORDER BY id').map((row) => readBody('dossier', row));
}
