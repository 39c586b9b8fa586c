import { int } from 'neo4j-driver';
import type { Allegation, AllegationRecord } from '#server/domain/allegation.ts';
import { byId } from '#server/domain/id.ts';
import type { Row } from '#server/engine/neo4j/query.ts';
import { storedDate, storedLocalized } from '#server/engine/neo4j/stored/property.ts';
import { readAllegationRecord } from '#server/engine/neo4j/stored/record.ts';
import { readIds, toRow } from '#server/engine/stored/read.ts';

/** The properties of a claim's node, the relationships it carries aside. place: its document, lines and id in one text that sorts as byPlace does, for a space sorts before all that an id holds. */
export function storedAllegation(allegation: AllegationRecord): Row {
  const { id, claim, stance, document, locator, reliability, credibility, motive, status, note } = allegation;
  const { speakers, transmittedBy, about, contradicts } = allegation;
  return {
    id,
    ...storedLocalized('claim', claim),
    stance,
    speakers,
    transmittedBy,
    document,
    located: locator !== null,
    lineFrom: wholeOrNull(locator?.lineFrom),
    lineTo: wholeOrNull(locator?.lineTo),
    sha256: locator?.sha256 ?? null,
    place: [document, line(locator?.lineFrom), line(locator?.lineTo), id].join(' '),
    ...storedDate('eventDate', allegation.eventDate),
    ...storedDate('reportedDate', allegation.reportedDate),
    reliability,
    credibility: wholeOrNull(credibility),
    motive,
    status,
    ...storedLocalized('note', note),
    about,
    contradicts,
  };
}

/** The claim as a store answers it, of a row with its properties and contradictedBy, the claims that say they speak against it. Throws StoreDamaged. */
export function readAllegation(row: Row): Allegation {
  const stored = toRow(row['properties']);
  const record = readAllegationRecord(stored);
  const contradictedBy = readIds(row, 'contradictedBy');
  return {
    ...record,
    contradicts: [...new Set([...record.contradicts, ...contradictedBy])].toSorted(byId),
    relationships: readIds(stored, 'relationships').toSorted(byId),
  };
}

function line(number: number | null | undefined): string {
  return String(number ?? Number.MAX_SAFE_INTEGER).padStart(16, '0');
}

function wholeOrNull(number: number | null | undefined): unknown {
  return typeof number === 'number' ? int(number) : null;
}
