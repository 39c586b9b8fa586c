import type { DocumentRecord, DossierRecord } from '#server/domain/document.ts';
import { readDate, readLocalized } from '#server/engine/embedded/stored/property.ts';
import { readId, readIdOrNull, readIds, readText, readTextOrNull, type Stored } from '#server/engine/stored/read.ts';

/** The document that a body writes. Throws StoreDamaged. */
export function readDocument(row: Stored): DocumentRecord {
  return {
    id: readId(row, 'id'),
    title: readText(row, 'title'),
    publisher: readIdOrNull(row, 'publisher'),
    language: readTextOrNull(row, 'language'),
    published: readDate(row, 'published'),
    url: readTextOrNull(row, 'url'),
    copyOf: readIdOrNull(row, 'copyOf'),
  };
}

/** The dossier that a body writes. Throws StoreDamaged. */
export function readDossier(row: Stored): DossierRecord {
  return {
    id: readId(row, 'id'),
    title: readLocalized(row, 'title'),
    summary: readLocalized(row, 'summary'),
    documents: readIds(row, 'documents'),
  };
}
