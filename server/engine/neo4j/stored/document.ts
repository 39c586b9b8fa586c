import { placesInOrder } from '#server/domain/entityPlace.ts';
import type { DocumentRecord, DossierRecord } from '#server/domain/document.ts';
import { storedPlace } from '#server/engine/neo4j/stored/entityPlace.ts';
import type { Row } from '#server/engine/neo4j/query.ts';
import { storedDate, storedLocalized } from '#server/engine/neo4j/stored/property.ts';

/** The properties of a document's node. */
export function storedDocument({ published, ...document }: DocumentRecord): Row {
  return { ...document, ...storedDate('published', published) };
}

/** The properties of a dossier's node. */
export function storedDossier({ id, title, summary, documents, places }: DossierRecord): Row {
  return {
    id,
    ...storedLocalized('title', title),
    ...storedLocalized('summary', summary),
    documents,
    places: placesInOrder(places).map(storedPlace),
  };
}
