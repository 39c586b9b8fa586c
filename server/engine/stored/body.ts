import type { AllegationRecord } from '#server/domain/allegation.ts';
import type { Decision } from '#server/domain/decision.ts';
import type { Change } from '#server/domain/change.ts';
import type { InvestigationRecord } from '#server/domain/investigation.ts';
import type { DocumentRecord, DossierRecord } from '#server/domain/document.ts';
import type { EntityRecord } from '#server/domain/entity.ts';
import type { Relationship, RelationshipRecord } from '#server/domain/relationship.ts';
import { readAllegationRecord, readDocument, readDossier } from '#server/engine/stored/bodyRecords.ts';
import { readEntityRecord } from '#server/engine/stored/bodyEntity.ts';
import { readRelationship, readRelationshipRecord } from '#server/engine/stored/bodyRelationship.ts';
import { readChange } from '#server/engine/stored/change.ts';
import { isWhole } from '#server/engine/stored/digest.ts';
import { StoreDamaged } from '#server/engine/failure.ts';
import { readDecision } from '#server/engine/stored/decision.ts';
import { readInvestigation } from '#server/engine/stored/investigation.ts';
import { damaged, readText, toRow, type Stored } from '#server/engine/stored/read.ts';

/** What the evidence of a relationship begins with, which stands at the end of its body. */
export const evidenceBegins = ',"evidence":[';

/** The records that bodies write, by their kinds. */
export type RecordBodies = {
  readonly allegation: AllegationRecord;
  readonly change: Change;
  readonly decision: Decision;
  readonly document: DocumentRecord;
  readonly dossier: DossierRecord;
  readonly entity: EntityRecord;
  readonly investigation: InvestigationRecord;
  readonly relationship: Relationship;
  readonly relationshipRecord: RelationshipRecord;
};

const readers: { readonly [Kind in keyof RecordBodies]: (row: Stored) => RecordBodies[Kind] } = {
  allegation: readAllegationRecord,
  change: readChange,
  decision: readDecision,
  document: readDocument,
  dossier: readDossier,
  entity: readEntityRecord,
  investigation: readInvestigation,
  relationship: readRelationship,
  relationshipRecord: readRelationshipRecord,
};

/** The lists that a body always has, though they may be empty: one that went missing is no empty one. */
const lists: Readonly<Record<keyof RecordBodies, readonly string[]>> = {
  allegation: ['speakers', 'transmittedBy', 'about', 'contradicts'],
  change: [],
  decision: [],
  document: [],
  dossier: ['documents'],
  entity: ['names'],
  investigation: ['notes'],
  relationship: ['allegations', 'evidence'],
  relationshipRecord: ['allegations'],
};

/** What the body of a row writes, which its digest vouches for: the one door by which JSON of a store comes in. Throws StoreDamaged, which says what is damaged. */
export function readBody<Kind extends keyof RecordBodies>(kind: Kind, row: Stored | undefined): RecordBodies[Kind] {
  return readRecord(kind, wholeBody(kind, row));
}

/** The record of a relationship, without what it rests on, which is the longer part of its body and stands at its end. Throws StoreDamaged. */
export function readRelationshipAlone(row: Stored | undefined): RelationshipRecord {
  const body = wholeBody('relationship', row);
  const end = body.lastIndexOf(evidenceBegins);
  return readRecord('relationshipRecord', end === -1 ? body : `${body.slice(0, end)}}`);
}

/** The body of a row, as it was written. what: what it is the body of. Throws StoreDamaged, which names it as far as it can be read. */
export function wholeBody(what: string, row: Stored | undefined): string {
  const body = readText(row ?? {}, 'body');
  if (isWhole(body)) return body;
  const [, id = '?'] = /"id":("[^"]*")/.exec(body) ?? [];
  throw new StoreDamaged('the store', `the ${what} ${id} does not say what was written`);
}

/** The record that a text writes as JSON. Throws StoreDamaged. */
export function readRecord<Kind extends keyof RecordBodies>(kind: Kind, body: string): RecordBodies[Kind] {
  return recordIn(kind, readJson({ body }, 'body'));
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
