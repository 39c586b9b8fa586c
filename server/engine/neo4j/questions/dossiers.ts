import type { DossierRecord } from '#server/domain/document.ts';
import type { Ask } from '#server/engine/neo4j/query.ts';
import { everyNode } from '#server/engine/neo4j/cypher/export.ts';
import { readDossier } from '#server/engine/neo4j/stored/record.ts';
import { toRow } from '#server/engine/stored/read.ts';

/** All dossiers, by id. */
export async function dossiers(ask: Ask): Promise<readonly DossierRecord[]> {
  return (await ask(everyNode('Dossier'))).map((row) => readDossier(toRow(row['properties'])));
}
