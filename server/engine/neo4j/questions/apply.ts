import { int } from 'neo4j-driver';
import type { Changed } from '#server/domain/change.ts';
import type { Decision } from '#server/domain/decision.ts';
import { isId, type Id } from '#server/domain/id.ts';
import type { RelationshipRecord } from '#server/domain/relationship.ts';
import type { Batch } from '#server/engine/batch.ts';
import { changedWith } from '#server/engine/changes/changeLog.ts';
import { comparedAnew } from '#server/engine/changes/comparedAnew.ts';
import { planOf, type Held, type Plan } from '#server/engine/changes/plan.ts';
import type { Proposal, RecordIds } from '#server/engine/changes/proposal.ts';
import { stillNamed } from '#server/engine/check/stillNamed.ts';
import { checkBatch } from '#server/engine/checkBatch.ts';
import { BatchRefused } from '#server/engine/failure.ts';
import { knownWithout, namedIds } from '#server/engine/known.ts';
import { applyMerges, groupedWith, joinGroups, partGroups } from '#server/engine/neo4j/applyMerges.ts';
import { changeLogOf, keepChange } from '#server/engine/neo4j/changeLog.ts';
import { withdrawNodes, withdrawRelationships } from '#server/engine/neo4j/cypher/changes.ts';
import { markToCompare } from '#server/engine/neo4j/cypher/comparisons.ts';
import { holdWriters, lockForWriting, relationshipsResting } from '#server/engine/neo4j/cypher/known.ts';
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
import { heldIn } from '#server/engine/neo4j/held.ts';
import { lookUp, lookUpRelationships, type KnownHere } from '#server/engine/neo4j/known.ts';
import { namingsOf } from '#server/engine/neo4j/namings.ts';
import type { Ask, Query, Row } from '#server/engine/neo4j/query.ts';
import { mergesIn } from '#server/engine/neo4j/questions/merges.ts';
import { storedAllegation } from '#server/engine/neo4j/stored/allegation.ts';
import { storedDocument, storedDossier } from '#server/engine/neo4j/stored/document.ts';
import { storedEntity } from '#server/engine/neo4j/stored/entity.ts';
import { storedRelationship } from '#server/engine/neo4j/stored/relationship.ts';
import { writeDecisions } from '#server/engine/neo4j/writeDecisions.ts';
import { forgetNameWords, writeNameWords } from '#server/engine/neo4j/writeNameWords.ts';
import { readNumber, readText } from '#server/engine/stored/read.ts';
import { mostRefs } from '#server/engine/store.ts';

/** Makes a change within one transaction, which is to be undone when this throws; see the seam. */
export async function apply(ask: Ask, proposal: Proposal): Promise<Changed> {
  const log = changeLogOf(ask);
  await ask(holdWriters());
  const made = await log.withId(proposal.id);
  if (made) return log.touched(made, mostRefs);
  const [locked = {}] = await ask(lockForWriting());
  const n = readNumber(locked, 'changes');
  const held = await heldIn(ask, proposal);
  const plan = planOf(proposal, held);
  const { id, by, at, why, undoes } = proposal;
  if (plan.created.length + plan.former.length === 0) return changedWith({ id, by, at, why, undoes }, [], [], [], mostRefs);
  const anew = await writeAll(ask, plan, held, n);
  await ask(markToCompare([...anew], n));
  await keepChange(ask, n, proposal, plan);
  return log.touched({ n, change: { id, by, at, why, undoes } }, mostRefs);
}

/** Answers the entities that are to be compared again. */
async function writeAll(ask: Ask, plan: Plan, held: Held, since: number): Promise<ReadonlySet<string>> {
  const { batch, withdrawn } = plan;
  const before = await mergesIn(ask);
  const ends = withdrawn.relationships.flatMap((id) => endsOf(held.relationships.get(id)?.record));
  const parted = groupedWith([...namedIds(batch).entities, ...withdrawn.entities, ...ends].filter(isId), before);
  await partGroups(ask, parted);
  const known = await lookUp(ask, batch);
  const complaints = [
    ...checkBatch(batch, knownWithout(known, withdrawn)),
    ...stillNamed(await namingsOf(ask, withdrawn), batch, withdrawn),
  ];
  if (complaints.length > 0) throw new BatchRefused(complaints);
  await writeNameWords(ask, batch.entities);
  for (const query of nodeQueries(batch, since)) await ask(query);
  for (const query of linkQueries(batch)) await ask(query);
  const resting = await writeRelationships(ask, batch, known, since);
  await withdrawTies(ask, withdrawn, held);
  await joinGroups(ask, new Map(parted.map((id) => [id, before.canonicalOf(id)] as const).filter(([id, canonical]) => id !== canonical)));
  await writeDecisions(ask, batch.decisions, since);
  if (withdrawn.decisions.length > 0) {
    await ask(withdrawNodes('Decision', withdrawn.decisions));
    await applyMerges(
      ask,
      withdrawn.decisions.flatMap((key) => pairOf(held.decisions.get(key)?.record)),
      [],
    );
  }
  if (withdrawn.entities.length > 0) {
    await forgetNameWords(ask, withdrawn.entities);
    await ask(withdrawNodes('Entity', withdrawn.entities));
  }
  return new Set([...comparedAnew(plan, held, before), ...resting]);
}

/** Takes out what is no entity and no decision. */
async function withdrawTies(ask: Ask, withdrawn: RecordIds, held: Held): Promise<void> {
  if (withdrawn.relationships.length > 0) {
    await ask(withdrawRelationships(withdrawn.relationships));
    const removed = withdrawn.relationships.flatMap((id) =>
      (held.relationships.get(id)?.record.allegations ?? []).map((claim) => ({ id: claim, added: [], removed: [id] })),
    );
    await ask(carryRelationships(removed));
  }
  for (const [label, ids] of [
    ['Allegation', withdrawn.allegations],
    ['Dossier', withdrawn.dossiers],
    ['Document', withdrawn.documents],
  ] as const)
    if (ids.length > 0) await ask(withdrawNodes(label, ids));
}

function endsOf(record: RelationshipRecord | undefined): readonly Id[] {
  return record ? [record.source, record.target] : [];
}

function pairOf(decision: Decision | undefined): readonly Id[] {
  return decision ? [decision.a, decision.b] : [];
}

function nodeQueries({ entities, documents, allegations, dossiers }: Batch, since: number): Query[] {
  const rows = <Record>(records: readonly Record[], stored: (record: Record) => Row) =>
    records.map((record) => ({ ...stored(record), since: int(since) }));
  return [
    ...Map.groupBy(entities, ({ kind }) => kind)
      .entries()
      .map(([kind, records]) => putEntities(kind, rows(records, storedEntity))),
    ...some(documents, (records) => [putNodes('Document', rows(records, storedDocument))]),
    ...some(allegations, (records) => [putAllegations(rows(records, storedAllegation))]),
    ...some(dossiers, (records) => [putNodes('Dossier', rows(records, storedDossier))]),
  ];
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

/** Answers the ends of relationships that rest on what was written, and were not. */
async function writeRelationships(ask: Ask, batch: Batch, known: KnownHere, since: number): Promise<readonly string[]> {
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
      properties: {
        ...storedRelationship(record),
        since: int(since),
        ...evidence({ inferred: record.inferred !== null, allegations: record.allegations }),
      },
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
  return [...touched.values()].flatMap(({ source, target }) => [source, target]);
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
