import type { AllegationRecord, Locator } from '#server/domain/allegation.ts';
import { readDate, readLocalized } from '#server/engine/embedded/stored/property.ts';
import { readId, readIds, readNumberOrNull, readRowOrNull, readTextOrNull, type Stored } from '#server/engine/stored/read.ts';
import { readWord, readWordOrNull } from '#server/engine/stored/vocabulary.ts';

/** The claim that a body writes. Throws StoreDamaged. */
export function readAllegationRecord(row: Stored): AllegationRecord {
  return {
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
  };
}

function readLocator(row: Stored): Locator | null {
  const locator = readRowOrNull(row, 'locator');
  if (locator === null) return null;
  return {
    lineFrom: readNumberOrNull(locator, 'lineFrom'),
    lineTo: readNumberOrNull(locator, 'lineTo'),
    sha256: readTextOrNull(locator, 'sha256'),
  };
}
