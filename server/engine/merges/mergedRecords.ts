import type { Allegation } from '#server/domain/allegation.ts';
import type { DocumentRecord } from '#server/domain/document.ts';
import type { Entity, EntityRecord } from '#server/domain/entity.ts';
import { happenedAs } from '#server/domain/happened.ts';
import type { Id } from '#server/domain/id.ts';
import { identifiersOf } from '#server/domain/identifier.ts';
import { localized, type Localized } from '#server/domain/localized.ts';
import { recordedFromOf, togetherFrom } from '#server/domain/recordedFrom.ts';
import { isOtherValues } from '#server/domain/otherValue.ts';
import type { Relationship } from '#server/domain/relationship.ts';
import type { Merges } from '#server/engine/merges/merges.ts';

/**
 * An entity with those that were merged into it: all names, each with the id it is from; of summary and note each language from the first
 * that has it; the properties of the first that has any, for a mixture would be nobody's claim, but the identifiers and what their sources say besides of all. What each says
 * by itself stands in its records.
 */
export function mergedEntity(canonical: Entity, merged: readonly EntityRecord[]): Entity {
  const all: readonly EntityRecord[] = [canonical, ...merged];
  const first = (text: (record: EntityRecord) => Localized): Localized =>
    localized((tag) => all.map((record) => text(record)[tag]).find((each) => each !== undefined));
  return {
    ...canonical,
    names: [...canonical.names, ...merged.flatMap(({ id, names }) => names.map((name) => ({ ...name, from: id })))],
    summary: first(({ summary }) => summary),
    note: first(({ note }) => note),
    properties: shownProperties(all),
    mergedIds: merged.map(({ id }) => id),
    happened: happenedAs(all),
    records: [recordOf(canonical), ...merged],
  };
}

function recordOf({ id, kind, names, summary, note, properties }: Entity): EntityRecord {
  return { id, kind, names, summary, note, properties };
}

function shownProperties(all: readonly EntityRecord[]): EntityRecord['properties'] {
  const first = all.find(({ properties }) => Object.keys(withoutLists(properties)).length > 0);
  const identifiers = distinct(all.flatMap(identifiersOf));
  const other = distinct(all.flatMap(({ properties }) => (isOtherValues(properties['other']) ? properties['other'] : [])));
  const recordedFrom = togetherFrom(
    all.flatMap((each) =>
      recordedFromOf(each).map(({ document, properties }) => ({
        document,
        properties: properties.filter((name) => each === first || Array.isArray(each.properties[name])),
      })),
    ),
  );
  return {
    ...(first && withoutLists(first.properties)),
    ...(identifiers.length > 0 && { identifiers }),
    ...(other.length > 0 && { other }),
    ...(recordedFrom.length > 0 && { recordedFrom }),
  };
}

function withoutLists(properties: EntityRecord['properties']): EntityRecord['properties'] {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => !Array.isArray(value)));
}

function distinct<Row>(rows: readonly Row[]): readonly Row[] {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row] as const)).values()];
}

/** A relationship between the entities that are shown: from one to itself where both its ends are one. */
export function mergedRelationship(relationship: Relationship, merges: Merges): Relationship {
  return {
    ...relationship,
    source: merges.canonicalOf(relationship.source),
    target: merges.canonicalOf(relationship.target),
    evidence: relationship.evidence.map((claim) => ({
      ...claim,
      speakers: shown(claim.speakers, merges),
      transmittedBy: shown(claim.transmittedBy, merges),
    })),
  };
}

/** A claim by and about the entities that are shown. It keeps naming a relationship that is not drawn because its ends are one. */
export function mergedAllegation(allegation: Allegation, merges: Merges): Allegation {
  return {
    ...allegation,
    speakers: shown(allegation.speakers, merges),
    transmittedBy: shown(allegation.transmittedBy, merges),
    about: shown(allegation.about, merges),
  };
}

/** A document with the publisher that is shown. */
export function mergedDocument(document: DocumentRecord, merges: Merges): DocumentRecord {
  return { ...document, publisher: document.publisher === null ? null : merges.canonicalOf(document.publisher) };
}

function shown(ids: readonly Id[], { canonicalOf }: Merges): readonly Id[] {
  return [...new Set(ids.map(canonicalOf))];
}
