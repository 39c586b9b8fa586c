import { byPlace, type AllegationRecord } from '#server/domain/allegation.ts';
import { toId, type Id } from '#server/domain/id.ts';
import type { Batch } from '#server/engine/batch.ts';
import { evidenceOf, originIn } from '#server/domain/evidence.ts';
import { knownDocuments } from '#server/engine/neo4j/cypher/known.ts';
import { allegations as allegationsById } from '#server/engine/neo4j/cypher/allegations.ts';
import type { Ask, Row } from '#server/engine/neo4j/query.ts';
import { readAllegationRecord } from '#server/engine/neo4j/stored/record.ts';
import { readText, readTextOrNull, toRow } from '#server/engine/stored/read.ts';
import { storedEvidence } from '#server/engine/neo4j/stored/relationship.ts';

/** What a relationship rests on: the ids of its claims, and whether an editor inferred it. */
export type Resting = { readonly inferred: boolean; readonly allegations: readonly string[] };

/** What relationships with these claims hold of them. Asked after the claims and documents of the batch were written. */
export async function evidenceRows(
  ask: Ask,
  { allegations: fresh }: Batch,
  carried: readonly (readonly string[])[],
): Promise<(relationship: Resting) => Row> {
  const claims = new Map<string, AllegationRecord>(fresh.map((allegation) => [allegation.id, allegation]));
  const missing = [...new Set(carried.flat())].filter((id) => !claims.has(id));
  if (missing.length > 0)
    for (const row of await ask(allegationsById(missing))) {
      const record = readAllegationRecord(toRow(toRow(row['allegation'])['properties']));
      claims.set(record.id, record);
    }
  const documents = new Set([...claims.values()].map(({ document }) => document));
  const originOf = originIn(await copies(ask, [...documents]));
  return ({ inferred, allegations }) => {
    const resting = [...new Set(allegations)].flatMap((id) => claims.get(id) ?? []).toSorted(byPlace);
    return { allegations: resting.map(({ id }) => id), ...storedEvidence(inferred, evidenceOf(resting, originOf)) };
  };
}

async function copies(ask: Ask, documents: readonly Id[]): Promise<(document: Id) => Id | null> {
  const rows = documents.length === 0 ? [] : await ask(knownDocuments(documents));
  const originals = new Map(rows.map((row) => [readText(row, 'id'), readTextOrNull(row, 'copyOf')]));
  return (document) => {
    const original = originals.get(document) ?? null;
    return original === null ? null : toId(original);
  };
}
