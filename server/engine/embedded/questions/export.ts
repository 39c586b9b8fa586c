import type { Decision } from '#server/domain/decision.ts';
import { toId } from '#server/domain/id.ts';
import type { Batch } from '#server/engine/batch.ts';
import { text, type Database } from '#server/engine/embedded/database.ts';
import { documents } from '#server/engine/embedded/questions/documents.ts';
import { dossiers } from '#server/engine/embedded/questions/dossiers.ts';
import { readBody } from '#server/engine/stored/body.ts';

/** Everything in one batch, as it was written: entities, documents, claims, relationships, dossiers and investigations, each by id, and decisions by key. */
export function exportAll(database: Database): Batch {
  const rows = (table: 'entity' | 'allegation' | 'relationship') => database.all(`SELECT body FROM ${table} ORDER BY id`);
  const ids = database.all('SELECT id FROM document ORDER BY id').map((row) => toId(text(row, 'id')));
  return {
    entities: rows('entity').map((row) => readBody('entity', row)),
    documents: documents(database, ids).filter((document) => document !== null),
    allegations: rows('allegation').map((row) => readBody('allegation', row)),
    relationships: rows('relationship').map((row) => readBody('relationshipRecord', row)),
    dossiers: dossiers(database),
    decisions: everyDecision(database),
    investigations: database.all('SELECT body FROM investigation ORDER BY id').map((row) => readBody('investigation', row)),
  };
}

/** Every decision, by key. */
export function everyDecision(database: Database): Decision[] {
  return database.all('SELECT body FROM decision ORDER BY key').map((row) => readBody('decision', row));
}
