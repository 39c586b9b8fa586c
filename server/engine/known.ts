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

/** What a store holds once records are withdrawn. */
export function knownWithout({ entities, documents, allegations, relationships }: Known, withdrawn: RecordIds): Known {
  const without = <Value>(map: ReadonlyMap<string, Value>, ids: readonly string[]) => {
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

/** The ids that a batch names, in itself or as references: what a store must look up to give `Known`. */
export function namedIds(batch: Batch): {
  readonly entities: readonly string[];
  readonly documents: readonly string[];
  readonly allegations: readonly string[];
  readonly relationships: readonly string[];
} {
  const unique = (ids: readonly (string | null)[]) => [...new Set(ids.filter((id) => id !== null))];
  return {
    entities: unique([
      ...batch.entities.map((entity) => entity.id),
      ...batch.relationships.flatMap(({ source, target }) => [source, target]),
      ...batch.allegations.flatMap(({ speakers, transmittedBy, about }) => [...speakers, ...transmittedBy, ...about]),
      ...batch.documents.map((document) => document.publisher),
      ...batch.dossiers.flatMap(({ places }) => places.map(({ entity }) => entity)),
      ...batch.decisions.flatMap(({ a, b }) => [a, b]),
    ]),
    documents: unique([
      ...batch.documents.flatMap(({ id, copyOf }) => [id, copyOf]),
      ...batch.allegations.map((allegation) => allegation.document),
      ...batch.dossiers.flatMap((dossier) => dossier.documents),
    ]),
    allegations: unique([
      ...batch.allegations.flatMap(({ id, contradicts }) => [id, ...contradicts]),
      ...batch.relationships.flatMap((relationship) => relationship.allegations),
    ]),
    relationships: unique(batch.relationships.map((relationship) => relationship.id)),
  };
}
