import type { DocumentRecord, DossierRecord } from '#server/domain/document.ts';
import type { Row } from '#server/engine/neo4j/query.ts';
import { readDate, readLocalized, storedDate, storedLocalized } from '#server/engine/neo4j/stored/property.ts';
import { readId, readIdOrNull, readIds, readText, readTextOrNull } from '#server/engine/stored/read.ts';

/** The properties of a document's node. */
export function storedDocument({ id, title, publisher, language, published, url, copyOf }: DocumentRecord): Row {
  return { id, title, publisher, language, ...storedDate('published', published), url, copyOf };
}

/** The document of a node's properties. Throws StoreDamaged. */
export function readDocument(row: Row): DocumentRecord {
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

/** The properties of a dossier's node. */
export function storedDossier({ id, title, summary, documents }: DossierRecord): Row {
  return { id, ...storedLocalized('title', title), ...storedLocalized('summary', summary), documents };
}

/** The dossier of a node's properties. Throws StoreDamaged. */
export function readDossier(row: Row): DossierRecord {
  return {
    id: readId(row, 'id'),
    title: readLocalized(row, 'title'),
    summary: readLocalized(row, 'summary'),
    documents: readIds(row, 'documents'),
  };
}
