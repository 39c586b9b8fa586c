import type { Decision } from '#server/domain/decision.ts';
import type { Batch } from '#server/engine/batch.ts';
import type { Database } from '#server/engine/embedded/database.ts';
import { tables } from '#server/engine/embedded/held.ts';
import { readBody, readRelationshipAlone } from '#server/engine/stored/body.ts';
import type { Stored } from '#server/engine/stored/read.ts';

const aBatch = 200;
const aStep = 100;

/**
 * Everything as it was written: entities, documents, claims, relationships, dossiers and investigations, each by id, and decisions by key. In batches of about two hundred records that another store can
 * be given in this order, and null after some records, so that others have their turn.
 */
export function* exporting(database: Database): Generator<Batch | null, void> {
  let some: Partial<Batch>[] = [];
  for (const part of parts(database)) {
    some.push(part);
    if (some.length * aStep < aBatch) yield null;
    else {
      yield joined(some);
      some = [];
    }
  }
  yield joined(some);
}

/** Every decision, by key. */
export function everyDecision(database: Database): Decision[] {
  return database.all('SELECT body FROM decision ORDER BY key').map((row) => readBody('decision', row));
}

function* parts(database: Database): Generator<Partial<Batch>> {
  for (const rows of rowsOf(database, 'entities')) yield { entities: rows.map((row) => readBody('entity', row)) };
  for (const rows of rowsOf(database, 'documents')) yield { documents: rows.map((row) => readBody('document', row)) };
  for (const rows of rowsOf(database, 'allegations')) yield { allegations: rows.map((row) => readBody('allegation', row)) };
  for (const rows of rowsOf(database, 'relationships')) yield { relationships: rows.map(readRelationshipAlone) };
  for (const rows of rowsOf(database, 'dossiers')) yield { dossiers: rows.map((row) => readBody('dossier', row)) };
  for (const rows of rowsOf(database, 'decisions')) yield { decisions: rows.map((row) => readBody('decision', row)) };
  for (const rows of rowsOf(database, 'investigations')) yield { investigations: rows.map((row) => readBody('investigation', row)) };
}

function* rowsOf(database: Database, list: keyof Batch): Generator<readonly Stored[]> {
  const { table, key } = tables[list];
  for (let after: unknown = ''; typeof after === 'string';) {
    const rows = database.lists(`SELECT body, ${key} FROM ${table} WHERE ${key} > ? ORDER BY ${key} LIMIT ${aStep}`, after);
    if (rows.length > 0) yield rows.map(([body]) => ({ body }));
    after = rows.at(-1)?.[1];
  }
}

function joined(some: readonly Partial<Batch>[]): Batch {
  return {
    documents: some.flatMap((each) => each.documents ?? []),
    entities: some.flatMap((each) => each.entities ?? []),
    allegations: some.flatMap((each) => each.allegations ?? []),
    relationships: some.flatMap((each) => each.relationships ?? []),
    dossiers: some.flatMap((each) => each.dossiers ?? []),
    decisions: some.flatMap((each) => each.decisions ?? []),
    investigations: some.flatMap((each) => each.investigations ?? []),
  };
}
