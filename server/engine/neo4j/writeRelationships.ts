import { int } from 'neo4j-driver';
import type { RelationshipRecord } from '#server/domain/relationship.ts';
import type { Batch } from '#server/engine/batch.ts';
import { relationshipsResting } from '#server/engine/neo4j/cypher/known.ts';
import {
  carryRelationships,
  countMore,
  createRelationships,
  refreshRelationships,
  replaceRelationships,
  type CarriedChange,
} from '#server/engine/neo4j/cypher/write.ts';
import { evidenceRows } from '#server/engine/neo4j/evidence.ts';
import { lookUpRelationships, type KnownHere } from '#server/engine/neo4j/known.ts';
import type { Ask } from '#server/engine/neo4j/query.ts';
import { carriesNothing, carry, type Carried } from '#server/engine/neo4j/stored/carried.ts';
import { storedRelationship } from '#server/engine/neo4j/stored/relationship.ts';
import { readText } from '#server/engine/stored/read.ts';

/** Writes the relationships of a batch, and what others rest on that its claims and documents change. Answers the ends of relationships that rest on what was written, and were not. */
export async function writeRelationships(ask: Ask, batch: Batch, known: KnownHere, since: number): Promise<readonly string[]> {
  const written = new Map<string, RelationshipRecord>(batch.relationships.map((relationship) => [relationship.id, relationship]));
  const touched = await touchedElsewhere(ask, batch, known, written);
  const evidence = await evidenceRows(
    ask,
    batch,
    [...written.values(), ...touched.values()].map(({ allegations }) => allegations),
  );
  const counts = new Map<string, { degree: number; unasserted: number }>();
  const count = (end: string, holds: boolean) => {
    const { degree, unasserted } = counts.get(end) ?? { degree: 0, unasserted: 0 };
    counts.set(end, holds ? { degree: degree + 1, unasserted } : { degree, unasserted: unasserted + 1 });
  };
  for (const [type, records] of Map.groupBy(batch.relationships, (record) => record.type)) {
    const rows = records.map((record) => {
      const { id, source, target, inferred, allegations } = record;
      const resting = evidence({ inferred: inferred !== null, allegations });
      return { id, source, target, holds: resting['holds'], properties: { ...storedRelationship(record), since: int(since), ...resting } };
    });
    const [before, fresh] = [rows.filter(({ id }) => known.relationships.has(id)), rows.filter(({ id }) => !known.relationships.has(id))];
    if (fresh.length > 0) await ask(createRelationships(type, fresh));
    for (const { source, target, holds } of fresh) for (const end of [source, target]) count(end, holds === true);
    if (before.length > 0) await ask(replaceRelationships(type, before));
  }
  const more = [...counts].map(([id, { degree, unasserted }]) => ({ id, degree: int(degree), unasserted: int(unasserted) }));
  if (more.length > 0) await ask(countMore(more));
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

/** New claims are told when they are created. */
function carriedChanges({ relationships, allegations: written }: Batch, known: KnownHere): readonly CarriedChange[] {
  const changes = new Map<string, Carried & { readonly id: string; readonly removed: string[] }>();
  const change = (allegation: string) => {
    const row = changes.get(allegation) ?? { id: allegation, ...carriesNothing(), removed: [] };
    changes.set(allegation, row);
    return row;
  };
  const fresh = new Set<string>(written.map(({ id }) => id).filter((id) => !known.allegations.has(id)));
  for (const relationship of relationships) {
    const before = new Set<string>(known.relationships.get(relationship.id)?.allegations);
    const after = new Set<string>(relationship.allegations);
    for (const allegation of after.difference(before)) if (!fresh.has(allegation)) carry(change(allegation), relationship);
    for (const allegation of before.difference(after)) change(allegation).removed.push(relationship.id);
  }
  return [...changes.values()];
}

function idsOf(records: readonly { readonly id: string }[]): readonly string[] {
  return records.map(({ id }) => id);
}
