import type { DossierRecord } from '#server/domain/document.ts';
import type { Database } from '#server/engine/embedded/database.ts';

/** Writes a dossier over the one with its id. */
export function putDossier(database: Database, dossier: DossierRecord): void {
  database.run(
    'INSERT INTO dossier (id, body) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body',
    dossier.id,
    JSON.stringify(dossier),
  );
}
