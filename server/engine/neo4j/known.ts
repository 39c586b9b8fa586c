import type { EntityKind, RelationshipType } from '#graph-schema/generated/ontology.ts';
import type { Batch } from '#server/engine/batch.ts';
import { namedIds, type Known } from '#server/engine/known.ts';
import { knownAllegations, knownDocuments, knownEntities, knownRelationships } from '#server/engine/neo4j/cypher/known.ts';
import type { Ask, Row } from '#server/engine/neo4j/query.ts';
import { readFlag, readText, readTextOrNull, readTexts } from '#server/engine/stored/read.ts';
import { readKind, readType } from '#server/engine/stored/vocabulary.ts';

/** A relationship that the store holds, with what it rests on. */
export type KnownRelationship = {
  readonly type: RelationshipType;
  readonly source: string;
  readonly target: string;
  readonly inferred: boolean;
  readonly allegations: readonly string[];
};

/** What the store holds of the ids that a batch names. */
export type KnownHere = Omit<Known, 'relationships'> & { readonly relationships: ReadonlyMap<string, KnownRelationship> };

/** Looks up what a batch names. */
export async function lookUp(ask: Ask, batch: Batch): Promise<KnownHere> {
  const ids = namedIds(batch);
  const entities = await ask(knownEntities(ids.entities));
  const documents = await ask(knownDocuments(ids.documents));
  const allegations = await ask(knownAllegations(ids.allegations));
  return {
    entities: readKinds(entities),
    documents: new Map(documents.map((row) => [readText(row, 'id'), { copyOf: readTextOrNull(row, 'copyOf') }] as const)),
    allegations: new Set(allegations.map((row) => readText(row, 'id'))),
    relationships: await lookUpRelationships(ask, ids.relationships),
  };
}

/** Kinds by id, of rows with both. Throws StoreDamaged. */
export function readKinds(rows: readonly Row[]): Map<string, EntityKind> {
  return new Map(rows.map((row) => [readText(row, 'id'), readKind(row, 'kind')] as const));
}

/** The relationships that exist among these ids. */
export async function lookUpRelationships(ask: Ask, ids: readonly string[]): Promise<Map<string, KnownRelationship>> {
  const rows = ids.length === 0 ? [] : await ask(knownRelationships(ids));
  return new Map(rows.map((row) => [readText(row, 'id'), knownRelationship(row)] as const));
}

function knownRelationship(row: Row): KnownRelationship {
  return {
    type: readType(row, 'type'),
    source: readText(row, 'source'),
    target: readText(row, 'target'),
    inferred: readFlag(row, 'inferred'),
    allegations: readTexts(row, 'allegations'),
  };
}
