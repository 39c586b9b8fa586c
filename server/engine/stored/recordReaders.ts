import { everyLabelSide } from '#graph-schema/generated/ontology.ts';
import type { AllegationRecord, Locator } from '#server/domain/allegation.ts';
import type { DocumentRecord, DossierRecord } from '#server/domain/document.ts';
import type { EntityPlace } from '#server/domain/entityPlace.ts';
import type { FuzzyDate } from '#server/domain/fuzzyDate.ts';
import type { Localized } from '#server/domain/localized.ts';
import {
  damaged,
  readId,
  readIdOrNull,
  readIds,
  readNumber,
  readNumberOrNull,
  readText,
  readTextOrNull,
  type Stored,
} from '#server/engine/stored/read.ts';
import { readWord, readWordOrNull } from '#server/engine/stored/vocabulary.ts';

/** How a store writes what takes several properties. */
export type StoredForm = {
  readonly readDate: (row: Stored, name: string) => FuzzyDate | null;
  readonly readLocalized: (row: Stored, name: string) => Localized;
  readonly readLocator: (row: Stored) => Locator | null;
  readonly readPlaces: (row: Stored) => readonly EntityPlace[];
};

/** What both stores read alike, but for the form of dates, texts, locators and places. Each reader throws StoreDamaged. */
export function recordReaders({ readDate, readLocalized, readLocator, readPlaces }: StoredForm): {
  readonly readAllegationRecord: (row: Stored) => AllegationRecord;
  readonly readDocument: (row: Stored) => DocumentRecord;
  readonly readDossier: (row: Stored) => DossierRecord;
} {
  return {
    readAllegationRecord: (row) => ({
      id: readId(row, 'id'),
      claim: readLocalized(row, 'claim'),
      stance: readWord(row, 'stance', 'Stance'),
      speakers: readIds(row, 'speakers'),
      transmittedBy: readIds(row, 'transmittedBy'),
      document: readId(row, 'document'),
      locator: readLocator(row),
      eventDate: readDate(row, 'eventDate'),
      reportedDate: readDate(row, 'reportedDate'),
      reliability: readWordOrNull(row, 'reliability', 'Reliability'),
      credibility: readNumberOrNull(row, 'credibility'),
      motive: readWordOrNull(row, 'motive', 'Motive'),
      status: readWord(row, 'status', 'ReviewStatus'),
      note: readLocalized(row, 'note'),
      about: readIds(row, 'about'),
      contradicts: readIds(row, 'contradicts'),
    }),
    readDocument: (row) => ({
      id: readId(row, 'id'),
      title: readText(row, 'title'),
      publisher: readIdOrNull(row, 'publisher'),
      language: readTextOrNull(row, 'language'),
      published: readDate(row, 'published'),
      url: readTextOrNull(row, 'url'),
      copyOf: readIdOrNull(row, 'copyOf'),
      succeeds: readIdOrNull(row, 'succeeds'),
      fileName: readTextOrNull(row, 'fileName'),
      sha256: readTextOrNull(row, 'sha256'),
    }),
    readDossier: (row) => ({
      id: readId(row, 'id'),
      title: readLocalized(row, 'title'),
      summary: readLocalized(row, 'summary'),
      documents: readIds(row, 'documents'),
      places: readPlaces(row),
    }),
  };
}

/** Where an entity stands. Throws StoreDamaged. */
export function readEntityPlace(row: Stored): EntityPlace {
  const side = everyLabelSide.find((each) => each === row['side']);
  const [x, y] = [readNumber(row, 'x'), readNumber(row, 'y')];
  if (side === undefined || !Number.isInteger(x) || !Number.isInteger(y)) throw damaged(row, 'places');
  return { entity: readId(row, 'entity'), x, y, side };
}

/** The lines and the digest of a locator, each null where it is not known. */
export function readLocatorParts(row: Stored): Locator {
  return { lineFrom: readNumberOrNull(row, 'lineFrom'), lineTo: readNumberOrNull(row, 'lineTo'), sha256: readTextOrNull(row, 'sha256') };
}
