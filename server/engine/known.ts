import { recordedFromOf } from '#server/domain/recordedFrom.ts';
import type { EntityKind, RelationshipType } from '#graph-schema/generated/ontology.ts';
import type { Batch } from '#server/engine/batch.ts';
import type { RecordIds } from '#server/engine/changes/proposal.ts';

/** What a store already holds of the ids that a batch names. A relationship keeps its type and ends, an entity its kind. */
export type Known = {
  readonly entities: ReadonlyMap<string, EntityKind>;
  readonly documents: ReadonlyMap<string, { readonly copyOf: string | null }>;
  readonly allegations: ReadonlySet<string>;
  readonly relationships: ReadonlyMap<string, { readonly type: RelationshipType; readonly source: string; readonly target: string }>;
};

/** What an empty store holds. */
export const nothingKnown: Known = { entities: new Map(), documents: new Map(), allegations: new Set(), relationships: new Map() };

/** What a store holds once records are withdrawn. */
export function knownWithout({ entities, documents, allegations, relationships }: Known, withdrawn: RecordIds): Known {
  const without = <Value>(map: ReadonlyMap<string, Value>, ids: readonly string[]) => {
    if (ids.length === 0) return map;
    const gone = new Set(ids);
    return new Map([...map].filter(([id]) => !gone.has(id)));
  };
  return {
    entities: without(entities, withdrawn.entities),
    documents: without(documents, withdrawn.documents),
    allegations: allegations.difference(new Set(withdrawn.allegations)),
    relationships: without(relationships, withdrawn.relationships),
  };
}

/** Ids of the records of a batch that a store is known not to hold. */
export type NewIds = { readonly [List in 'documents' | 'entities' | 'allegations']: ReadonlySet<string> };

const noIds: ReadonlySet<string> = new Set();
const nothingNew: NewIds = { documents: noIds, entities: noIds, allegations: noIds };

/** The ids that a batch names, in itself or as references: what a store must look up to give `Known`. Those that are new are left out. */
export function namedIds(
  batch: Batch,
  isNew: NewIds = nothingNew,
): {
  readonly entities: readonly string[];
  readonly documents: readonly string[];
  readonly allegations: readonly string[];
  readonly relationships: readonly string[];
} {
  const [entities, documents, allegations, relationships] = [new Set<string>(), new Set<string>(), new Set<string>(), new Set<string>()];
  const nameEntity = (id: string): void => {
    if (!isNew.entities.has(id)) entities.add(id);
  };
  const nameDocument = (id: string): void => {
    if (!isNew.documents.has(id)) documents.add(id);
  };
  const nameAllegation = (id: string): void => {
    if (!isNew.allegations.has(id)) allegations.add(id);
  };
  for (const entity of batch.entities) {
    nameEntity(entity.id);
    for (const { document } of recordedFromOf(entity)) nameDocument(document);
  }
  for (const { id, source, target, allegations: claims } of batch.relationships) {
    relationships.add(id);
    nameEntity(source);
    nameEntity(target);
    for (const claim of claims) nameAllegation(claim);
  }
  for (const { id, document, speakers, transmittedBy, about, contradicts } of batch.allegations) {
    nameAllegation(id);
    nameDocument(document);
    for (const entity of speakers) nameEntity(entity);
    for (const entity of transmittedBy) nameEntity(entity);
    for (const entity of about) nameEntity(entity);
    for (const claim of contradicts) nameAllegation(claim);
  }
  for (const { id, copyOf, succeeds, publisher } of batch.documents) {
    nameDocument(id);
    if (succeeds !== null) nameDocument(succeeds);
    if (copyOf !== null) nameDocument(copyOf);
    if (publisher !== null) nameEntity(publisher);
  }
  for (const { documents: held, places } of batch.dossiers) {
    for (const document of held) nameDocument(document);
    for (const { entity } of places) nameEntity(entity);
  }
  for (const { a: one, b: other } of batch.decisions) {
    nameEntity(one);
    nameEntity(other);
  }
  return { entities: [...entities], documents: [...documents], allegations: [...allegations], relationships: [...relationships] };
}
