import type { EntityKind, RelationshipType } from '#graph-schema/generated/ontology.ts';
import type { Batch } from '#server/engine/batch.ts';
import type { Held } from '#server/engine/changes/plan.ts';
import { namedIds, type Known } from '#server/engine/known.ts';
import { knownAllegations, knownDocuments, knownEntities, knownRelationships } from '#server/engine/neo4j/cypher/known.ts';
import type { Ask, Query, Row } from '#server/engine/neo4j/query.ts';
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

/** Looks up what a batch names. held: what the store holds of the batch's own records, which are not looked for again. */
export async function lookUp(ask: Ask, batch: Batch, held: Held): Promise<KnownHere> {
  const ids = namedIds(batch);
  const others = (list: 'entities' | 'allegations') => {
    const own = new Set<string>(batch[list].map(({ id }) => id));
    return ids[list].filter((id) => !own.has(id));
  };
  const fresh = new Set<string>(batch.documents.map(({ id }) => id).filter((id) => !held.documents.has(id)));
  const entities = await some(ask, knownEntities, others('entities'));
  const documents = await some(
    ask,
    knownDocuments,
    ids.documents.filter((id) => !fresh.has(id)),
  );
  const allegations = await some(ask, knownAllegations, others('allegations'));
  return {
    entities: new Map([...batch.entities.flatMap(({ id }) => kindHeld(held, id)), ...readKinds(entities)]),
    documents: new Map(documents.map((row) => [readText(row, 'id'), { copyOf: readTextOrNull(row, 'copyOf') }] as const)),
    allegations: new Set([
      ...batch.allegations.map(({ id }) => id).filter((id) => held.allegations.has(id)),
      ...allegations.map((row) => readText(row, 'id')),
    ]),
    relationships: new Map(batch.relationships.flatMap(({ id }) => tieHeld(held, id))),
  };
}

async function some(ask: Ask, query: (ids: readonly string[]) => Query, ids: readonly string[]): Promise<readonly Row[]> {
  return ids.length === 0 ? [] : ask(query(ids));
}

function kindHeld({ entities }: Held, id: string): readonly (readonly [string, EntityKind])[] {
  const standing = entities.get(id);
  return standing ? [[id, standing.record.kind]] : [];
}

function tieHeld({ relationships }: Held, id: string): readonly (readonly [string, KnownRelationship])[] {
  const standing = relationships.get(id);
  return standing ? [[id, { ...standing.record, inferred: standing.record.inferred !== null }]] : [];
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
