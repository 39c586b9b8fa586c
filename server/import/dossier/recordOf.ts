import { describeKind, describeRelationship } from '#graph-schema/ontology.ts';
import type { AllegationRecord, Locator } from '#server/domain/allegation.ts';
import type { DocumentRecord, DossierRecord } from '#server/domain/document.ts';
import type { EntityRecord } from '#server/domain/entity.ts';
import { toId, type Id } from '#server/domain/id.ts';
import type { RelationshipRecord } from '#server/domain/relationship.ts';
import type { AllegationEntry, DocumentEntry, DossierEntry, EntityEntry, RelationshipEntry } from '#server/import/dossier/entries.ts';
import { readName } from '#server/import/dossier/readName.ts';
import { readProperties } from '#server/import/dossier/readProperties.ts';
import { readIds, readLocalized, type ValueReader } from '#server/import/dossier/valueReader.ts';

/** A dossier; of the given documents where it names none. */
export function dossierRecord(entry: DossierEntry, documents: readonly Id[]): DossierRecord {
  return {
    id: toId(entry.id),
    title: readLocalized(entry.title),
    summary: readLocalized(entry.summary),
    documents: entry.documents === undefined ? documents : readIds(entry.documents),
    places: (entry.places ?? []).map(({ entity, x, y, label }) => ({ entity: toId(entity), x, y, side: label })),
  };
}

/** A document. */
export function documentRecord(entry: DocumentEntry, reader: ValueReader): DocumentRecord {
  return {
    id: toId(entry.id),
    title: entry.title.trim(),
    publisher: optionalId(entry.publisher),
    language: entry.language ?? null,
    published: reader.date(entry.published, ['published']),
    url: entry.url ?? null,
    copyOf: optionalId(entry.copyOf),
    succeeds: optionalId(entry.succeeds),
    fileName: entry.fileName?.trim() ?? null,
    sha256: entry.sha256 ?? null,
  };
}

/** An entity. */
export function entityRecord(entry: EntityEntry, reader: ValueReader): EntityRecord {
  return {
    id: toId(entry.id),
    kind: entry.kind,
    names: (entry.names ?? []).map(readName),
    summary: readLocalized(entry.summary),
    note: readLocalized(entry.note),
    properties: readProperties(entry, describeKind(entry.kind).properties, reader),
  };
}

/** A claim in a document; about the given entities where it names none. */
export function allegationRecord(entry: AllegationEntry, reader: ValueReader, document: Id, about: readonly Id[]): AllegationRecord {
  return {
    id: toId(entry.id),
    claim: readLocalized(entry.claim),
    stance: entry.stance ?? 'ASSERTS',
    speakers: readIds(entry.speakers),
    transmittedBy: readIds(entry.transmittedBy),
    document,
    locator: entry.locator ? readLocator(entry.locator) : null,
    eventDate: reader.date(entry.eventDate, ['eventDate']),
    reportedDate: reader.date(entry.reportedDate, ['reportedDate']),
    reliability: entry.reliability ?? null,
    credibility: entry.credibility ?? null,
    motive: entry.motive ?? null,
    status: entry.status ?? 'ACCEPTED',
    note: readLocalized(entry.note),
    about: entry.about === undefined ? about : readIds(entry.about),
    contradicts: readIds(entry.contradicts),
  };
}

/** A relationship, with the id that relationshipId gives. */
export function relationshipRecord(entry: RelationshipEntry, reader: ValueReader): RelationshipRecord {
  return {
    id: toId(relationshipId(entry)),
    type: entry.type,
    source: toId(entry.from),
    target: toId(entry.to),
    date: reader.date(entry.date, ['date']),
    inferred: entry.inferred === undefined ? null : readLocalized(entry.inferred),
    allegations: readIds(entry.claims),
    properties: readProperties(entry, describeRelationship(entry.type).properties, reader),
  };
}

/** The id that is written, or else from.type.to: abu-hajar.member-of.isis. */
export function relationshipId({ id, from, type, to }: Pick<RelationshipEntry, 'id' | 'from' | 'type' | 'to'>): string {
  return id ?? `${from}.${type.toLowerCase().replaceAll('_', '-')}.${to}`;
}

function optionalId(id: string | undefined): Id | null {
  return id === undefined ? null : toId(id);
}

function readLocator({ lines, sha256 }: NonNullable<AllegationEntry['locator']>): Locator {
  const [from = '', to = from] = String(lines).split('-');
  return { lineFrom: Number(from), lineTo: Number(to), sha256: sha256 ?? null };
}
