import type { AllegationRecord } from '#server/domain/allegation.ts';
import type { Decision } from '#server/domain/decision.ts';
import type { DocumentRecord, DossierRecord } from '#server/domain/document.ts';
import type { EntityRecord } from '#server/domain/entity.ts';
import type { Relationship, RelationshipRecord } from '#server/domain/relationship.ts';
import { readAllegationRecord, readDocument, readDossier } from '#server/engine/stored/bodyRecords.ts';
import { readEntityRecord } from '#server/engine/stored/bodyEntity.ts';
import { readRelationship, readRelationshipRecord } from '#server/engine/stored/bodyRelationship.ts';
import { StoreDamaged } from '#server/engine/failure.ts';
import { readDecision } from '#server/engine/stored/decision.ts';
import { damaged, readText, toRow, type Stored } from '#server/engine/stored/read.ts';

/** The records that bodies write, by their kinds. */
export type RecordBodies = {
  readonly allegation: AllegationRecord;
  readonly decision: Decision;
  readonly document: DocumentRecord;
  readonly dossier: DossierRecord;
  readonly entity: EntityRecord;
  readonly relationship: Relationship;
  readonly relationshipRecord: RelationshipRecord;
};

const readers: { readonly [Kind in keyof RecordBodies]: (row: Stored) => RecordBodies[Kind] } = {
  allegation: readAllegationRecord,
  decision: readDecision,
  document: readDocument,
  dossier: readDossier,
  entity: readEntityRecord,
  relationship: readRelationship,
  relationshipRecord: readRelationshipRecord,
};

/** The lists that a body always has, though they may be empty: one that went missing is no empty one. */
const lists: Readonly<Record<keyof RecordBodies, readonly string[]>> = {
  allegation: ['speakers', 'transmittedBy', 'about', 'contradicts'],
  decision: [],
  document: [],
  dossier: ['documents'],
  entity: ['names'],
  relationship: ['allegations', 'evidence'],
  relationshipRecord: ['allegations'],
};

/** What the body of a row writes: the one door by which JSON of a store comes in. Throws StoreDamaged, which says what is damaged. */
export function readBody<Kind extends keyof RecordBodies>(kind: Kind, row: Stored | undefined): RecordBodies[Kind] {
  return recordIn(kind, readJson(row, 'body'));
}

/** The record that a text writes as JSON. Throws StoreDamaged. */
export function readRecord<Kind extends keyof RecordBodies>(kind: Kind, body: string): RecordBodies[Kind] {
  return readBody(kind, { body });
}

function recordIn<Kind extends keyof RecordBodies>(kind: Kind, json: unknown): RecordBodies[Kind] {
  const body = toRow(json);
  try {
    for (const name of lists[kind]) if (!Array.isArray(body[name])) throw damaged(body, name);
    return readers[kind](body);
  } catch (cause) {
    if (!(cause instanceof StoreDamaged)) throw cause;
    throw new StoreDamaged('the store', `the ${kind} ${JSON.stringify(body['id'] ?? null)} is not as Isnad writes it`, { cause });
  }
}

/** The list of row numbers in a column. Throws StoreDamaged. */
export function readNumbers(row: Stored | undefined, column: string): readonly number[] {
  const list = readJson(row, column);
  if (!Array.isArray(list)) throw new StoreDamaged('the store', `${column} is no list`);
  return list.map((each: unknown) => {
    if (typeof each !== 'number') throw new StoreDamaged('the store', `${column} holds ${typeof each} among row numbers`);
    return each;
  });
}

/** The JSON of a column. Throws StoreDamaged. */
export function readJson(row: Stored | undefined, column: string): unknown {
  try {
    return JSON.parse(readText(row ?? {}, column));
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw new StoreDamaged('the store', `${column} is no JSON`, { cause });
  }
}
