import { fuzzyDateLabel } from '#server/domain/date/label.ts';
import type { AllegationRecord } from '#server/domain/allegation.ts';
import type { DocumentRecord } from '#server/domain/document.ts';
import type { EntityRecord } from '#server/domain/entity.ts';
import type { Id } from '#server/domain/id.ts';
import { inLanguage } from '#server/domain/localized.ts';
import type { LeaveOut } from '#server/export/leftOut.ts';
import { stixId } from '#server/export/stix/stixId.ts';
import mapping from '#server/export/stix/types.json' with { type: 'json' };
import { cellsOf, type Column } from '#server/export/told/column.ts';
import { claimColumns, documentColumns, entityColumns, tieColumns } from '#server/export/told/columns.ts';
import type { Told } from '#server/export/told/told.ts';
import type { ToldTie } from '#server/export/told/toldTie.ts';

/** An object of a bundle. */
export type StixObject = Readonly<Record<string, unknown>>;

/** When an object was made, which STIX asks for and no record says. */
const unsaidTime = '1970-01-01T00:00:00.000Z';

/** The mark that every program shows of what a newer edition no longer says. */
const noLongerSaid = ['no-longer-said'];

const wholeDay = /^\d{4}-\d{2}-\d{2}$/;

type Written = { readonly type: string; readonly class?: string; readonly located?: string };

/** What each kind is; located: what it is where it is told where it lies. */
const types = new Map<string, Written>(Object.entries(mapping));

/** How sure a source is of what it says, of a hundred, by the credibility of information as STIX reads that of the Admiralty (2.1, appendix A). */
const confidence: readonly (number | undefined)[] = [undefined, 90, 70, 50, 30, 10, undefined];

/** The identifier of an entity. */
function entityRef(id: Id, told: Told): string {
  const entity = told.entity(id);
  return stixId(entity === null ? 'identity' : typeOf(entity), `entity ${id}`);
}

/** What an entity is to STIX: an identity, a location where it is told where, an incident; and what it has no word for by a word of ours. */
export function entityObject(entity: EntityRecord, told: Told, leaveOut: LeaveOut): StixObject {
  const { id, kind, properties } = entity;
  const type = typeOf(entity);
  const { latitude, longitude, country } = properties;
  return object(type, `entity ${id}`, {
    name: told.label(id).en ?? id,
    description: inLanguage(entity.summary, 'EN') ?? undefined,
    labels: told.former.entity(id) === null ? undefined : noLongerSaid,
    ...(type === 'identity' && { identity_class: types.get(kind)?.class ?? 'unknown' }),
    ...(type === 'location' && {
      ...(typeof latitude === 'number' && typeof longitude === 'number' && { latitude, longitude }),
      ...(typeof country === 'string' && { country }),
    }),
    ...others(entityColumns, entity, told, leaveOut, ['labelEn', ...(type === 'location' ? ['latitude', 'longitude', 'country'] : [])]),
  });
}

function isIdentity(entity: EntityRecord | null): boolean {
  return entity !== null && typeOf(entity) === 'identity';
}

function typeOf({ kind, properties }: EntityRecord): string {
  const { latitude, longitude, country } = properties;
  const { type, located = type } = types.get(kind) ?? { type: 'identity' };
  return (latitude !== undefined && longitude !== undefined) || country !== undefined ? located : type;
}

/** A relationship that somebody asserts, described as what is said. */
export function tieObject(tie: ToldTie, told: Told, leaveOut: LeaveOut): StixObject {
  const { id, type, source, target } = tie.record;
  return object('relationship', `tie ${id}`, {
    relationship_type: type.toLowerCase().replaceAll('_', '-'),
    description: tie.says.en,
    source_ref: entityRef(source, told),
    target_ref: entityRef(target, told),
    confidence: confidence[tie.support.bestCredibility ?? 0],
    ...others(tieColumns, tie, told, leaveOut, ['type', 'source', 'target', 'saysEn', 'claimsEn', 'claimsAr']),
  });
}

/** A claim as a note on what it speaks of, by whom it is; null where it speaks of nothing in the bundle. written: the relationships that are. */
export function claimObject(claim: AllegationRecord, written: ReadonlySet<Id>, told: Told, leaveOut: LeaveOut): StixObject | null {
  const ties = told.carriedBy(claim).filter((id) => written.has(id));
  const refs = [...claim.about.map((id) => entityRef(id, told)), ...ties.map((id) => stixId('relationship', `tie ${id}`))];
  const speakers = claim.speakers.map((id) => entityRef(id, told));
  if (refs.length + speakers.length === 0) return null;
  const isFormer = told.former.of([claim]) !== null;
  return object('note', `claim ${claim.id}`, {
    content: inLanguage(claim.claim, 'EN') ?? claim.id,
    labels: isFormer ? noLongerSaid : undefined,
    authors: claim.speakers.length === 0 ? undefined : claim.speakers.map((id) => told.label(id).en ?? id),
    object_refs: [...new Set([...refs, ...(refs.length === 0 ? speakers : [])])],
    confidence: confidence[claim.credibility ?? 0],
    ...others(claimColumns, claim, told, leaveOut, ['speakers', 'relationships']),
  });
}

/** A document as a report of the claims in it, where its day is known for sure, else as a grouping, for a report has to name its moment; null where nothing in the bundle stands in it. */
export function documentObject(document: DocumentRecord, notes: readonly string[], told: Told, leaveOut: LeaveOut): StixObject | null {
  if (notes.length === 0) return null;
  const { id, title, publisher, published, url } = document;
  const day = published !== null && wholeDay.test(published.edtf) ? published.edtf : null;
  return object(day === null ? 'grouping' : 'report', `document ${id}`, {
    name: title,
    description: published === null || day !== null ? undefined : `Published: ${fuzzyDateLabel(published, 'EN')}`,
    ...(day === null ? { context: 'unspecified' } : { published: `${day}T00:00:00.000Z` }),
    created_by_ref: publisher === null || !isIdentity(told.entity(publisher)) ? undefined : entityRef(publisher, told),
    external_references: url === null ? undefined : [{ source_name: title, url }],
    object_refs: notes,
    ...others(documentColumns, document, told, leaveOut, ['title', 'url', 'publisher']),
  });
}

function object(type: string, what: string, members: StixObject): StixObject {
  return { type, spec_version: '2.1', id: stixId(type, what), created: unsaidTime, modified: unsaidTime, ...members };
}

/** What is told besides, as properties of ours. */
function others<Row>(columns: readonly Column<Row>[], row: Row, told: Told, leaveOut: LeaveOut, but: readonly string[]): StixObject {
  const rest = columns.filter(({ name }) => !but.includes(name));
  return Object.fromEntries(cellsOf(rest, row, told, leaveOut).map(([{ name }, cell]) => [`x_isnad_${snake(name)}`, cell]));
}

function snake(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
