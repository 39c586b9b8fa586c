import { readDate, readLocalized } from '#server/engine/embedded/stored/property.ts';
import { readRowOrNull } from '#server/engine/stored/read.ts';
import { readLocatorParts, recordReaders } from '#server/engine/stored/recordReaders.ts';

/** The claims, documents and dossiers that bodies write. */
export const { readAllegationRecord, readDocument, readDossier } = recordReaders({
  readDate,
  readLocalized,
  readLocator(row) {
    const locator = readRowOrNull(row, 'locator');
    return locator === null ? null : readLocatorParts(locator);
  },
});
