import type { RecordIds } from '#server/engine/changes/proposal.ts';
import type { Naming } from '#server/engine/check/stillNamed.ts';
import { namersOfAllegations, namersOfDocuments, namersOfEntities } from '#server/engine/neo4j/cypher/changes.ts';
import { everyNode } from '#server/engine/neo4j/cypher/export.ts';
import type { Ask } from '#server/engine/neo4j/query.ts';
import { readDossier } from '#server/engine/neo4j/stored/record.ts';
import { readRecordList } from '#server/engine/stored/change.ts';
import { readText, toRow } from '#server/engine/stored/read.ts';

/** Which records name those that are to be withdrawn. */
export async function namingsOf(ask: Ask, { entities, allegations, documents }: RecordIds): Promise<Naming[]> {
  const asked = [
    { list: 'entities', ids: entities, query: namersOfEntities },
    { list: 'allegations', ids: allegations, query: namersOfAllegations },
    { list: 'documents', ids: documents, query: namersOfDocuments },
  ] as const;
  const namings: Naming[] = [];
  for (const { list, ids, query } of asked)
    if (ids.length > 0)
      for (const row of await ask(query(ids)))
        namings.push({ named: { list, id: readText(row, 'id') }, by: { list: readRecordList(row, 'list'), id: readText(row, 'namer') } });
  return [...namings, ...(await placesOf(ask, new Set(entities)))];
}

async function placesOf(ask: Ask, entities: ReadonlySet<string>): Promise<Naming[]> {
  if (entities.size === 0) return [];
  const dossiers = (await ask(everyNode('Dossier'))).map((row) => readDossier(toRow(row['properties'])));
  return dossiers.flatMap(({ id, places }) =>
    places
      .filter(({ entity }) => entities.has(entity))
      .map(({ entity }) => ({ named: { list: 'entities' as const, id: entity }, by: { list: 'dossiers' as const, id } })),
  );
}
