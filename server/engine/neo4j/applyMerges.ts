import { standing, type Decision } from '#server/domain/decision.ts';
import type { EntityRecord } from '#server/domain/entity.ts';
import { foundBy } from '#server/domain/foundBy.ts';
import { happenedAs } from '#server/domain/happened.ts';
import { toId, type Id } from '#server/domain/id.ts';
import { affectedBy, canonicalsOf, groupsOf } from '#server/engine/merges/grouping.ts';
import type { Merges } from '#server/engine/merges/merges.ts';
import {
  mergeEntities,
  moveRelationships,
  refreshEntities,
  relationshipsToMove,
  restoreEntities,
} from '#server/engine/neo4j/cypher/applyMerges.ts';
import { everyDecision } from '#server/engine/neo4j/cypher/export.ts';
import { raiseMergesVersion } from '#server/engine/neo4j/cypher/version.ts';
import { nodesById } from '#server/engine/neo4j/cypher/nodesById.ts';
import { mergesIn } from '#server/engine/neo4j/questions/merges.ts';
import type { Ask, Query, Row } from '#server/engine/neo4j/query.ts';
import { storedMergedDates } from '#server/engine/neo4j/stored/mergedDates.ts';
import { readDecision } from '#server/engine/stored/decision.ts';
import { readEntity, readEntityRecord } from '#server/engine/neo4j/stored/entity.ts';
import { readText, readTextOrNull, toRow } from '#server/engine/stored/read.ts';
import { readType } from '#server/engine/stored/vocabulary.ts';
import { nameWordsOf } from '#server/names/index/wordsOfName.ts';

/** The ids of all entities that are shown as one with another of these or of others, group by group. */
export function groupedWith(ids: readonly Id[], merges: Merges): Id[] {
  const canonicals = [...new Set(ids.map(merges.canonicalOf))].filter((id) => merges.mergedInto(id).length > 0);
  return canonicals.flatMap((id) => [id, ...merges.mergedInto(id)]);
}

/** Parts whole groups, given by all their ids, so that everything lies as it was written. */
export async function partGroups(ask: Ask, ids: readonly Id[]): Promise<void> {
  if (ids.length === 0) return;
  for (const [kind, some] of Map.groupBy(await recordsOf(ask, nodesById('Merged', ids)), (record) => record.kind)) {
    const restored = some.map(({ id }) => id);
    await ask(restoreEntities(kind, restored));
  }
  await move(ask, ids, new Map());
  const records = await recordsOf(ask, nodesById('Entity', ids));
  await ask(refreshEntities(records.map((record) => shownAs(record.id, [record]))));
}

/** Merges entities that lie as they were written. into: what each of those that are to be merged stands for. */
export async function joinGroups(ask: Ask, into: ReadonlyMap<Id, Id>): Promise<void> {
  if (into.size === 0) return;
  const records = await recordsOf(ask, nodesById('Entity', [...new Set([...into].flat())]));
  const groups = Map.groupBy(records, ({ id }) => into.get(id) ?? id);
  await move(
    ask,
    records.map(({ id }) => id),
    into,
  );
  for (const [kind, some] of Map.groupBy(records, (record) => record.kind)) {
    const rows = some.filter(({ id }) => into.has(id)).map(({ id }) => ({ id, canonical: into.get(id) }));
    await ask(mergeEntities(kind, rows));
  }
  await ask(refreshEntities([...groups].map(([id, group]) => shownAs(id, group))));
}

/** Merges and parts what decisions about these ids change. made: those that are made now. Within a transaction. Throws DecisionRefused. */
export async function applyMerges(ask: Ask, ids: readonly Id[], made: readonly Decision[]): Promise<void> {
  const before = await mergesIn(ask);
  const decisions = (await ask(everyDecision())).map((row) => readDecision(toRow(row['decision'])));
  const groups = groupsOf(standing(decisions).values(), made);
  const affected = affectedBy(ids, before, groups);
  await partGroups(ask, groupedWith(affected, before));
  const rows = (await ask(nodesById('Entity', affected))).map((row) => readEntity(toRow(row['properties'])));
  const degrees = new Map(rows.map(({ id, degree }) => [id, degree]));
  await joinGroups(
    ask,
    canonicalsOf(affected, groups, (id) => degrees.get(id) ?? 0),
  );
  await ask(raiseMergesVersion());
}

function shownAs(id: Id, group: readonly EntityRecord[]): Row {
  return { id, words: nameWordsOf(group.flatMap(foundBy)), dates: storedMergedDates(group.length > 1 ? happenedAs(group) : []) };
}

async function recordsOf(ask: Ask, question: Query): Promise<EntityRecord[]> {
  return (await ask(question)).map((row) => readEntityRecord(toRow(row['properties'])));
}

async function move(ask: Ask, ids: readonly Id[], into: ReadonlyMap<Id, Id>): Promise<void> {
  const affected = new Set<string>(ids);
  const placed = (written: string, now: string) => (affected.has(written) ? (into.get(toId(written)) ?? written) : now);
  const rows = (await ask(relationshipsToMove(ids, [...into.keys()]))).flatMap((row) => {
    const now = { source: readText(row, 'source'), target: readText(row, 'target') };
    const written = {
      source: readTextOrNull(row, 'mergedSource') ?? now.source,
      target: readTextOrNull(row, 'mergedTarget') ?? now.target,
    };
    const [source, target] = [placed(written.source, now.source), placed(written.target, now.target)];
    const next = source === target ? written : { source, target };
    if (next.source === now.source && next.target === now.target) return [];
    const from = (end: 'source' | 'target') => (next[end] === written[end] ? null : written[end]);
    return [{ type: readType(row, 'type'), id: readText(row, 'id'), ...next, mergedSource: from('source'), mergedTarget: from('target') }];
  });
  for (const [type, some] of Map.groupBy(rows, (row) => row.type)) await ask(moveRelationships(type, some));
}
