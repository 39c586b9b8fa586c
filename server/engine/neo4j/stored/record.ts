import { readDate, readLocalized } from '#server/engine/neo4j/stored/property.ts';
import { readPlaces } from '#server/engine/neo4j/stored/entityPlace.ts';
import { readFlag } from '#server/engine/stored/read.ts';
import { readLocatorParts, recordReaders } from '#server/engine/stored/recordReaders.ts';

/** The claims, as they were written, the documents and the dossiers that the properties of nodes write. */
export const { readAllegationRecord, readDocument, readDossier } = recordReaders({
  readDate,
  readLocalized,
  readPlaces,
  readLocator: (row) => (readFlag(row, 'located') ? readLocatorParts(row) : null),
});
