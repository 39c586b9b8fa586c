import { readDate, readLocalized } from '#server/engine/stored/bodyProperty.ts';
import { readRowOrNull, readRows } from '#server/engine/stored/read.ts';
import { readEntityPlace, readLocatorParts, recordReaders } from '#server/engine/stored/recordReaders.ts';

/** The claims, documents and dossiers that bodies write. */
export const { readAllegationRecord, readDocument, readDossier } = recordReaders({
  readDate,
  readLocalized,
  readPlaces: (row) => readRows(row, 'places').map(readEntityPlace),
  readLocator(row) {
    const locator = readRowOrNull(row, 'locator');
    return locator === null ? null : readLocatorParts(locator);
  },
});
