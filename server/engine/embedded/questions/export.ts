import type { Decision } from '#server/domain/decision.ts';
import { emptyBatch, type Batch } from '#server/engine/batch.ts';
import { text, type Database, type Row } from '#server/engine/embedded/database.ts';
import { tables } from '#server/engine/embedded/held.ts';
import { readBody, readRelationshipAlone } from '#server/engine/stored/body.ts';

const aBatch = 1_000;
const aStep = 100;

/**
 * Everything as it was written: entities, documents, claims, relationships, dossiers and investigations, each by id, and decisions by key. In batches of about a thousand records that another store can
 * be given in this order, and null after some records, so that others have their turn.
 */
export function* exporting(database: Database): Generator<Batch | null, void> {
  let batch = emptyBatch;
  let size = 0;
  for (const some of parts(database)) {
    batch = joined(batch, some);
    size += aStep;
    if (size < aBatch) yield null;
    else {
      yield batch;
      [batch, size] = [emptyBatch, 0];
    }
  }
  yield batch;
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

function* rowsOf(database: Database, list: keyof Batch): Generator<readonly Row[]> {
  const { table, key } = tables[list];
  for (let after = ''; ;) {
    const rows = database.all(`SELECT ${key} AS id, body FROM ${table} WHERE ${key} > ? ORDER BY ${key} LIMIT ${aStep}`, after);
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    after = text(last, 'id');
  }
}

function joined(batch: Batch, more: Partial<Batch>): Batch {
  return {
    documents: [...batch.documents, ...(more.documents ?? [])],
    entities: [...batch.entities, ...(more.entities ?? [])],
    allegations: [...batch.allegations, ...(more.allegations ?? [])],
    relationships: [...batch.relationships, ...(more.relationships ?? [])],
    dossiers: [...batch.dossiers, ...(more.dossiers ?? [])],
    decisions: [...batch.decisions, ...(more.decisions ?? [])],
    investigations: [...batch.investigations, ...(more.investigations ?? [])],
  };
}
