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

/** The ids that a batch names, in itself or as references: what a store must look up to give `Known`. */
export function namedIds(batch: Batch): {
  readonly entities: readonly string[];
  readonly documents: readonly string[];
  readonly allegations: readonly string[];
  readonly relationships: readonly string[];
} {
  const [entities, documents, allegations, relationships] = [new Set<string>(), new Set<string>(), new Set<string>(), new Set<string>()];
  for (const { id } of batch.entities) entities.add(id);
  for (const { id, source, target, allegations: claims } of batch.relationships) {
    relationships.add(id);
    entities.add(source).add(target);
    for (const claim of claims) allegations.add(claim);
  }
  for (const { id, document, speakers, transmittedBy, about, contradicts } of batch.allegations) {
    allegations.add(id);
    documents.add(document);
    for (const named of [speakers, transmittedBy, about]) for (const entity of named) entities.add(entity);
    for (const claim of contradicts) allegations.add(claim);
  }
  for (const { id, copyOf, publisher } of batch.documents) {
    documents.add(id);
    if (copyOf !== null) documents.add(copyOf);
    if (publisher !== null) entities.add(publisher);
  }
  for (const { documents: held, places } of batch.dossiers) {
    for (const document of held) documents.add(document);
    for (const { entity } of places) entities.add(entity);
  }
  for (const { a, b } of batch.decisions) entities.add(a).add(b);
  return { entities: [...entities], documents: [...documents], allegations: [...allegations], relationships: [...relationships] };
}
