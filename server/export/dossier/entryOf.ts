import type { AllegationRecord } from '#server/domain/allegation.ts';
import type { DocumentRecord, DossierRecord } from '#server/domain/document.ts';
import type { EntityRecord, PropertyValue } from '#server/domain/entity.ts';
import type { RelationshipRecord } from '#server/domain/relationship.ts';
import {
  dateEntry,
  idsEntry,
  localizedEntry,
  locatorEntry,
  nameEntry,
  propertyEntry,
  textEntry,
} from '#server/export/dossier/valueEntry.ts';
import type { LeaveOut } from '#server/export/leftOut.ts';
import { relationshipId } from '#server/import/dossier/recordOf.ts';

/** A record as a dossier writes it. What is undefined is not written. */
export type Entry = Readonly<Record<string, unknown>>;

/** A dossier with its documents. */
export function dossierEntry({ id, title, summary, documents, places }: DossierRecord, leaveOut: LeaveOut): Entry {
  return {
    id,
    title: localizedEntry(title, leaveOut, false),
    summary: localizedEntry(summary, leaveOut),
    documents,
    places: placesEntry(places),
  };
}

function placesEntry(places: DossierRecord['places']): Entry['places'] {
  return places.length === 0 ? undefined : places.map(({ entity, x, y, side }) => ({ entity, x, y, label: side }));
}

/** A document. */
export function documentEntry(record: DocumentRecord, leaveOut: LeaveOut): Entry {
  const { id, publisher, language, published, url, copyOf, succeeds, fileName, sha256 } = record;
  const title = textEntry(record.title, false, leaveOut);
  if (title !== title.trim()) leaveOut('SPELLING');
  return {
    id,
    title: title.trim(),
    publisher: publisher ?? undefined,
    language: language ?? undefined,
    published: dateEntry(published, leaveOut),
    url: url === null ? undefined : textEntry(url, false, leaveOut),
    copyOf: copyOf ?? undefined,
    succeeds: succeeds ?? undefined,
    fileName: fileName === null ? undefined : textEntry(fileName, false, leaveOut),
    sha256: sha256 ?? undefined,
  };
}

/** An entity. */
export function entityEntry({ id, kind, names, summary, note, properties }: EntityRecord, leaveOut: LeaveOut): Entry {
  return {
    id,
    kind,
    names: names.length === 0 ? undefined : names.map((name, index) => nameEntry(name, index, leaveOut)),
    summary: localizedEntry(summary, leaveOut),
    note: localizedEntry(note, leaveOut),
    ...propertyEntries(properties, leaveOut),
  };
}

/** A claim. Its document and what it is about are always written, for they are told elsewhere only in a dossier that one person wrote. */
export function allegationEntry(claim: AllegationRecord, leaveOut: LeaveOut): Entry {
  return {
    id: claim.id,
    claim: localizedEntry(claim.claim, leaveOut),
    stance: claim.stance === 'ASSERTS' ? undefined : claim.stance,
    speakers: idsEntry(claim.speakers),
    transmittedBy: idsEntry(claim.transmittedBy),
    document: claim.document,
    locator: claim.locator === null ? undefined : locatorEntry(claim.locator, leaveOut),
    eventDate: dateEntry(claim.eventDate, leaveOut),
    reportedDate: dateEntry(claim.reportedDate, leaveOut),
    reliability: claim.reliability ?? undefined,
    credibility: claim.credibility ?? undefined,
    motive: claim.motive ?? undefined,
    status: claim.status === 'ACCEPTED' ? undefined : claim.status,
    note: localizedEntry(claim.note, leaveOut),
    about: idsEntry(claim.about) ?? [],
    contradicts: idsEntry(claim.contradicts),
  };
}

/** A relationship; its id where its ends and its type do not give it. */
export function relationshipEntry(record: RelationshipRecord, leaveOut: LeaveOut): Entry {
  const { id, type, source: from, target: to, date, inferred, allegations, properties } = record;
  return {
    id: relationshipId({ type, from, to }) === id ? undefined : id,
    type,
    from,
    to,
    date: dateEntry(date, leaveOut),
    claims: idsEntry(allegations),
    inferred: inferred === null ? undefined : localizedEntry(inferred, leaveOut),
    ...propertyEntries(properties, leaveOut),
  };
}

function propertyEntries(properties: Readonly<Record<string, PropertyValue>>, leaveOut: LeaveOut): Entry {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, propertyEntry(value, leaveOut)]));
}
