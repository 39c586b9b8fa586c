import type { DocumentRecord, DossierRecord } from '#server/domain/document.ts';
import { placesInOrder } from '#server/domain/entityPlace.ts';
import type { Database } from '#server/engine/embedded/database.ts';
import type { RowNumbers } from '#server/engine/embedded/rowNumbers.ts';
import { bodyOf } from '#server/engine/stored/digest.ts';

/** Writes documents over those with their ids. entities: their row numbers. For a transaction. */
export function writeDocuments(database: Database, documents: readonly DocumentRecord[], entities: RowNumbers, since: number): void {
  const write = database.runner(
    'INSERT INTO document (id, copy_of, publisher, body, since) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET ' +
      'copy_of = excluded.copy_of, publisher = excluded.publisher, body = excluded.body, since = excluded.since',
  );
  for (const document of documents) {
    const { id, copyOf, publisher } = document;
    write(id, copyOf, publisher === null ? null : entities.of(publisher), bodyOf(document), since);
  }
}

/** Writes dossiers over those with their ids. For a transaction. */
export function writeDossiers(database: Database, dossiers: readonly DossierRecord[], since: number): void {
  const write = database.runner(
    'INSERT INTO dossier (id, body, since) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body, since = excluded.since',
  );
  for (const dossier of dossiers) write(dossier.id, bodyOf({ ...dossier, places: placesInOrder(dossier.places) }), since);
}
