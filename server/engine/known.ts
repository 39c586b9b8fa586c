import type { EntityKind, RelationshipType } from '#graph-schema/generated/ontology.ts';
import type { Batch } from '#server/engine/batch.ts';

/** What a store already holds of the ids that a batch names. A relationship keeps its type and ends, an entity its kind. */
export type Known = {
  readonly entities: ReadonlyMap<string, EntityKind>;
  readonly documents: ReadonlyMap<string, { readonly copyOf: string | null }>;
  readonly allegations: ReadonlySet<string>;
  readonly relationships: ReadonlyMap<string, { readonly type: RelationshipType; readonly source: string; readonly target: string }>;
};

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
