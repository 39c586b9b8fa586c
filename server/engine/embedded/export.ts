import type { AllegationRecord } from '#server/domain/allegation.ts';
import type { Decision } from '#server/domain/decision.ts';
import type { EntityRecord } from '#server/domain/entity.ts';
import type { Relationship } from '#server/domain/relationship.ts';
import { emptyBatch, type Batch } from '#server/engine/batch.ts';
import { text, type Database } from '#server/engine/embedded/database.ts';
import { documents } from '#server/engine/embedded/documents.ts';
import { dossiers } from '#server/engine/embedded/dossiers.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import { readDecision } from '#server/engine/embedded/stored/decision.ts';
import { toId } from '#server/domain/id.ts';

/** Everything in one batch, as it was written: entities, documents, claims, relationships and dossiers, each by id, and decisions by key. */
export async function* exportAll({ database }: Graph): AsyncIterable<Batch> {
  const bodies = (table: 'entity' | 'allegation' | 'relationship') =>
    database.all(`SELECT body FROM ${table} ORDER BY id`).map((row) => text(row, 'body'));
  const ids = database.all('SELECT id FROM document ORDER BY id').map((row) => toId(text(row, 'id')));
  yield {
    ...emptyBatch,
    entities: bodies('entity').map((body): EntityRecord => JSON.parse(body)),
    documents: documents(database, ids).filter((document) => document !== null),
    allegations: bodies('allegation').map((body): AllegationRecord => JSON.parse(body)),
    relationships: bodies('relationship').map((body) => {
      const { evidence: _evidence, ...record }: Relationship = JSON.parse(body);
      return record;
    }),
    dossiers: dossiers(database),
    decisions: everyDecision(database),
  };
}

/** Every decision, by key. */
export function everyDecision(database: Database): Decision[] {
  return database.all('SELECT body FROM decision ORDER BY key').map(readDecision);
}
