import type { DossierRecord } from '#server/domain/document.ts';
import { text, type Database } from '#server/engine/embedded/database.ts';

/** All dossiers, by id. */
export function dossiers(database: Database): DossierRecord[] {
  return database.all('SELECT body FROM dossier ORDER BY id').map((row) => JSON.parse(text(row, 'body')));
}
