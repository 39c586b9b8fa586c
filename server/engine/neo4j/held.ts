import { relationshipTypes } from '#graph-schema/generated/ontology.ts';
import { recordId, type RecordList } from '#server/domain/change.ts';
import type { Held, Proposed, Standing } from '#server/engine/changes/plan.ts';
import { changesNumbered, nodesHeld } from '#server/engine/neo4j/cypher/changes.ts';
import { relationships as relationshipsById, relationshipsOfType } from '#server/engine/neo4j/cypher/relationships.ts';
import type { Ask, Row } from '#server/engine/neo4j/query.ts';
import { readEntityRecord } from '#server/engine/neo4j/stored/entity.ts';
import { readAllegationRecord, readDocument, readDossier } from '#server/engine/neo4j/stored/record.ts';
import { readRelationshipRecord } from '#server/engine/neo4j/stored/relationship.ts';
import { readStoredInvestigation } from '#server/engine/neo4j/stored/investigation.ts';
import { readDecision } from '#server/engine/stored/decision.ts';
import { readId, readNumber, readNumberOrNull, readText, toRow } from '#server/engine/stored/read.ts';

/** Records by what they go by, each with the number of the change that wrote it last. */
export type Numbers<Record> = ReadonlyMap<string, { readonly record: Record; readonly since: number | null }>;

type Label = Parameters<typeof nodesHeld>[0];

/** What the database holds of the records that a proposal names. */
export async function heldIn(ask: Ask, proposal: Proposed): Promise<Held> {
  const ids = (list: RecordList): readonly string[] => [
    ...new Set([
      ...proposal.batch[list].map((record) => recordId(list, record)),
      ...proposal.withdrawn[list],
      ...proposal.bases.flatMap((base) => (base.list === list ? [base.id] : [])),
    ]),
  ];
  const found = {
    documents: await nodes(ask, ['Document'], ids('documents'), readDocument),
    entities: await nodes(ask, ['Entity', 'Merged'], ids('entities'), readEntityRecord),
    allegations: await nodes(ask, ['Allegation'], ids('allegations'), readAllegationRecord),
    relationships: await relationshipsHeld(ask, ids('relationships')),
    dossiers: await nodes(ask, ['Dossier'], ids('dossiers'), readDossier),
    decisions: await nodes(ask, ['Decision'], ids('decisions'), readDecision),
    investigations: await nodes(ask, ['Investigation'], ids('investigations'), readStoredInvestigation),
  };
  const numbers = new Set(Object.values(found).flatMap((list) => [...list.values()].flatMap(({ since }) => since ?? [])));
  const changes = numbers.size === 0 ? [] : await ask(changesNumbered([...numbers]));
  const made = new Map(changes.map((row) => [readNumber(row, 'n'), readId(toRow(row['change']), 'id')] as const));
  const named = <Record>(list: Numbers<Record>): ReadonlyMap<string, Standing<Record>> =>
    new Map(
      [...list].map(([id, { record, since }]) => [id, { record, since: since === null ? null : (made.get(since) ?? null) }] as const),
    );
  return {
    documents: named(found.documents),
    entities: named(found.entities),
    allegations: named(found.allegations),
    relationships: named(found.relationships),
    dossiers: named(found.dossiers),
    decisions: named(found.decisions),
    investigations: named(found.investigations),
  };
}

/** Records that are nodes of a label, by what they go by. */
export async function nodes<Record>(
  ask: Ask,
  labels: readonly Label[],
  ids: readonly string[],
  read: (row: Row) => Record,
): Promise<Numbers<Record>> {
  const found = new Map<string, { readonly record: Record; readonly since: number | null }>();
  if (ids.length > 0)
    for (const label of labels)
      for (const row of await ask(nodesHeld(label, ids))) {
        const properties = toRow(row['properties']);
        found.set(readText(row, 'id'), { record: read(properties), since: readNumberOrNull(properties, 'since') });
      }
  return found;
}

/** From so many ids on it is faster to look for them in each type by itself. */
const many = 100;

async function rowsWith(ask: Ask, ids: readonly string[]): Promise<readonly Row[]> {
  if (ids.length === 0) return [];
  if (ids.length < many) return ask(relationshipsById(ids));
  return (await Promise.all(relationshipTypes.map(({ type }) => ask(relationshipsOfType(type, ids))))).flat();
}

/** Relationships by their ids, as they were written. */
export async function relationshipsHeld(ask: Ask, ids: readonly string[]): Promise<Numbers<ReturnType<typeof readRelationshipRecord>>> {
  const rows = await rowsWith(ask, ids);
  return new Map(
    rows.map((each) => {
      const row = toRow(each['relationship']);
      const record = readRelationshipRecord(row);
      return [record.id, { record, since: readNumberOrNull(toRow(row['properties']), 'since') }] as const;
    }),
  );
}
