import { placesWith } from '#server/domain/entityPlace.ts';
import { isId } from '#server/domain/id.ts';
import type { RelationshipRecord } from '#server/domain/relationship.ts';
import type { Batch } from '#server/engine/batch.ts';
import { checkBatch } from '#server/engine/checkBatch.ts';
import { namedIds } from '#server/engine/known.ts';
import { BatchRefused } from '#server/engine/failure.ts';
import { dossiersWith } from '#server/engine/neo4j/cypher/dossiersWith.ts';
import { lockForWriting, relationshipsResting } from '#server/engine/neo4j/cypher/known.ts';
import {
  carryRelationships,
  createRelationships,
  putAllegations,
  putChains,
  putEntities,
  putLinks,
  putNodes,
  refreshRelationships,
  replaceRelationships,
  type Link,
} from '#server/engine/neo4j/cypher/write.ts';
import { evidenceRows } from '#server/engine/neo4j/evidence.ts';
import { lookUp, lookUpRelationships, type KnownHere } from '#server/engine/neo4j/known.ts';
import type { Ask, Query, Row } from '#server/engine/neo4j/query.ts';
import { groupedWith, joinGroups, partGroups } from '#server/engine/neo4j/applyMerges.ts';
import { mergesIn } from '#server/engine/neo4j/questions/merges.ts';
import { storedAllegation } from '#server/engine/neo4j/stored/allegation.ts';
import { storedDocument, storedDossier } from '#server/engine/neo4j/stored/document.ts';
import { storedEntity } from '#server/engine/neo4j/stored/entity.ts';
import { readDossier } from '#server/engine/neo4j/stored/record.ts';
import { readText, toRow } from '#server/engine/stored/read.ts';
import { storedRelationship } from '#server/engine/neo4j/stored/relationship.ts';
import { writeDecisions } from '#server/engine/neo4j/writeDecisions.ts';
import { writeNameWords } from '#server/engine/neo4j/writeNameWords.ts';

/** Writes a batch within one transaction, which is to be undone when this throws. Throws BatchRefused. */
export async function write(ask: Ask, batch: Batch): Promise<void> {
  await ask(lockForWriting());
  const before = await mergesIn(ask);
  const parted = groupedWith(namedIds(batch).entities.filter(isId), before);
  await partGroups(ask, parted);
  const known = await lookUp(ask, batch);
  const complaints = checkBatch(batch, known);
  if (complaints.length > 0) throw new BatchRefused(complaints);
  await writeNameWords(ask, batch.entities);
  for (const query of nodeQueries(batch)) await ask(query);
  await writeDossiers(ask, batch.dossiers);
  for (const query of linkQueries(batch)) await ask(query);
  await writeRelationships(ask, batch, known);
  await joinGroups(ask, new Map(parted.map((id) => [id, before.canonicalOf(id)] as const).filter(([id, canonical]) => id !== canonical)));
  await writeDecisions(ask, batch.decisions);
}

function nodeQueries({ entities, documents, allegations }: Batch): Query[] {
  return [
    ...Map.groupBy(entities, ({ kind }) => kind)
      .entries()
      .map(([kind, records]) => putEntities(kind, records.map(storedEntity))),
    ...some(documents, (records) => [putNodes('Document', records.map(storedDocument))]),
    ...some(allegations, (records) => [putAllegations(records.map(storedAllegation))]),
  ];
}

async function writeDossiers(ask: Ask, dossiers: Batch['dossiers']): Promise<void> {
  if (dossiers.length === 0) return;
  const rows = await ask(dossiersWith(idsOf(dossiers)));
  const before = new Map(rows.map((row) => readDossier(toRow(row['properties']))).map(({ id, places }) => [id, places] as const));
  const records = dossiers.map((dossier) => ({ ...dossier, places: placesWith(dossier.places, before.get(dossier.id) ?? []) }));
  await ask(putNodes('Dossier', records.map(storedDossier)));
}

function linkQueries({ documents, allegations, dossiers }: Batch): Query[] {
  const links = <Item extends { readonly id: string }>(
    link: Link,
    items: readonly Item[],
    to: (item: Item) => readonly (string | null)[],
  ) =>
    some(items, (each) =>
      putLinks(
        link,
        each.map((item) => ({ id: item.id, to: to(item).filter((id) => id !== null) })),
      ),
    );
  return [
    ...links('(:Document)-[:PUBLISHED_BY]->(:Entity)', documents, ({ publisher }) => [publisher]),
    ...links('(:Document)-[:COPY_OF]->(:Document)', documents, ({ copyOf }) => [copyOf]),
    ...links('(:Allegation)-[:REPORTED_IN]->(:Document)', allegations, ({ document }) => [document]),
    ...links('(:Allegation)-[:CLAIMED_BY]->(:Entity)', allegations, ({ speakers }) => speakers),
    ...links('(:Allegation)-[:ABOUT]->(:Entity)', allegations, ({ about }) => about),
    ...links('(:Allegation)-[:CONTRADICTS]->(:Allegation)', allegations, ({ contradicts }) => contradicts),
    ...some(allegations, (each) => putChains(each.map(({ id, transmittedBy }) => ({ id, to: transmittedBy })))),
    ...links('(:Dossier)-[:HOLDS]->(:Document)', dossiers, (dossier) => dossier.documents),
  ];
}

async function writeRelationships(ask: Ask, batch: Batch, known: KnownHere): Promise<void> {
  const written = new Map<string, RelationshipRecord>(batch.relationships.map((relationship) => [relationship.id, relationship]));
  const touched = await touchedElsewhere(ask, batch, known, written);
  const evidence = await evidenceRows(
    ask,
    batch,
    [...written.values(), ...touched.values()].map(({ allegations }) => allegations),
  );
  for (const [type, records] of Map.groupBy(batch.relationships, (record) => record.type)) {
    const rows = records.map((record) => ({
      id: record.id,
      source: record.source,
      target: record.target,
      properties: { ...storedRelationship(record), ...evidence({ inferred: record.inferred !== null, allegations: record.allegations }) },
    }));
    const [before, fresh] = [rows.filter(({ id }) => known.relationships.has(id)), rows.filter(({ id }) => !known.relationships.has(id))];
    if (fresh.length > 0) await ask(createRelationships(type, fresh));
    if (before.length > 0) await ask(replaceRelationships(type, before));
  }
  for (const [type, records] of Map.groupBy(touched, ([, relationship]) => relationship.type))
    await ask(
      refreshRelationships(
        type,
        records.map(([id, relationship]) => ({ id, properties: evidence(relationship) })),
      ),
    );
  const carried = carriedChanges(batch, known);
  if (carried.length > 0) await ask(carryRelationships(carried));
}

async function touchedElsewhere(ask: Ask, batch: Batch, known: KnownHere, written: ReadonlyMap<string, RelationshipRecord>) {
  const allegations = batch.allegations.filter(({ id }) => known.allegations.has(id));
  const documents = batch.documents.filter(({ id, copyOf }) => known.documents.has(id) && known.documents.get(id)?.copyOf !== copyOf);
  if (allegations.length + documents.length === 0) return lookUpRelationships(ask, []);
  const rows = await ask(relationshipsResting(idsOf(allegations), idsOf(documents)));
  return lookUpRelationships(
    ask,
    rows.map((row) => readText(row, 'id')).filter((id) => !written.has(id)),
  );
}

function carriedChanges({ relationships }: Batch, known: KnownHere): Row[] {
  const changes = new Map<string, { id: string; added: string[]; removed: string[] }>();
  const change = (allegation: string) => {
    const row = changes.get(allegation) ?? { id: allegation, added: [], removed: [] };
    changes.set(allegation, row);
    return row;
  };
  for (const { id, allegations } of relationships) {
    const before = new Set<string>(known.relationships.get(id)?.allegations);
    const after = new Set<string>(allegations);
    for (const allegation of after.difference(before)) change(allegation).added.push(id);
    for (const allegation of before.difference(after)) change(allegation).removed.push(id);
  }
  return [...changes.values()];
}

function some<Item, Result>(items: readonly Item[], then: (items: readonly Item[]) => readonly Result[]): readonly Result[] {
  return items.length === 0 ? [] : then(items);
}

function idsOf(records: readonly { readonly id: string }[]): readonly string[] {
  return records.map(({ id }) => id);
}
