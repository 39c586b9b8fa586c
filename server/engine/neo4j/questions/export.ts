import type { Batch } from '#server/engine/batch.ts';
import type { Connection } from '#server/engine/neo4j/connection.ts';
import { everyDecision, everyNode, everyRelationship } from '#server/engine/neo4j/cypher/export.ts';
import { holdWriters } from '#server/engine/neo4j/cypher/known.ts';
import type { Ask } from '#server/engine/neo4j/query.ts';
import { readAllegationRecord, readDocument, readDossier } from '#server/engine/neo4j/stored/record.ts';
import { readStoredInvestigation } from '#server/engine/neo4j/stored/investigation.ts';
import { readDecision } from '#server/engine/stored/decision.ts';
import { readEntityRecord } from '#server/engine/neo4j/stored/entity.ts';
import { toRow } from '#server/engine/stored/read.ts';
import { readRelationshipRecord } from '#server/engine/neo4j/stored/relationship.ts';

/**
 * Everything in one batch, as it was written: entities, documents, claims, relationships, dossiers and investigations, each by id, and decisions by key.
 * Writers wait meanwhile, for the database gives a reader no snapshot, and a claim without its document could not be given to another
 * store.
 */
export async function* exportAll({ write }: Connection): AsyncIterable<Batch> {
  yield await write(readAll);
}

async function readAll(ask: Ask): Promise<Batch> {
  await ask(holdWriters());
  const nodes = async (label: Parameters<typeof everyNode>[0]) => (await ask(everyNode(label))).map((row) => toRow(row['properties']));
  return {
    entities: (await nodes('Entity|Merged')).map(readEntityRecord),
    documents: (await nodes('Document')).map(readDocument),
    allegations: (await nodes('Allegation')).map(readAllegationRecord),
    relationships: (await ask(everyRelationship())).map((row) => readRelationshipRecord(toRow(row['relationship']))),
    dossiers: (await nodes('Dossier')).map(readDossier),
    decisions: (await ask(everyDecision())).map((row) => readDecision(toRow(row['decision']))),
    investigations: (await nodes('Investigation')).map(readStoredInvestigation),
  };
}
