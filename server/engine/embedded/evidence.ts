import { byPlace } from '#server/domain/allegation.ts';
import { toId, type Id } from '#server/domain/id.ts';
import { isAsserted, type Relationship } from '#server/domain/relationship.ts';
import { strengthOf, supportOf } from '#server/domain/support.ts';
import type { Batch } from '#server/engine/batch.ts';
import { flag } from '#server/engine/embedded/adjacency.ts';
import { number, type Database } from '#server/engine/embedded/database.ts';
import { readBody } from '#server/engine/stored/body.ts';
import { bodyOf } from '#server/engine/stored/digest.ts';
import type { Touched } from '#server/engine/embedded/touched.ts';
import { evidenceOf, originIn } from '#server/engine/evidence.ts';

/** Sets what relationships rest on: all of a batch and those that its claims and documents touch. Asked after these were written. */
export function writeEvidence(database: Database, batch: Batch, touched: Touched): void {
  const originOf = originIn((document) => {
    const copyOf = database.one('SELECT copy_of FROM document WHERE id = ?', document)?.['copy_of'];
    return typeof copyOf === 'string' ? toId(copyOf) : null;
  });
  for (const n of touchedRelationships(database, batch)) {
    refreshEvidence(database, n, originOf);
    touched.relationships.add(n);
  }
}

function touchedRelationships(database: Database, { documents, allegations, relationships }: Batch): number[] {
  const list = (records: readonly { readonly id: string }[]) => JSON.stringify(records.map(({ id }) => id));
  const rows = database.all(
    `WITH RECURSIVE copy (id) AS (SELECT value FROM json_each(?1) UNION SELECT d.id FROM document d JOIN copy c ON d.copy_of = c.id)
     SELECT n FROM relationship WHERE id IN (SELECT value FROM json_each(?3))
     UNION SELECT c.relationship FROM carries c JOIN allegation a ON a.n = c.allegation WHERE a.id IN (SELECT value FROM json_each(?2)) OR a.document IN (SELECT id FROM copy)`,
    list(documents),
    list(allegations),
    list(relationships),
  );
  return rows.map((row) => number(row, 'n'));
}

function refreshEvidence(database: Database, n: number, originOf: (document: Id) => Id): void {
  const record = readBody('relationshipRecord', database.one('SELECT body FROM relationship WHERE n = ?', n));
  const allegations = database
    .all('SELECT a.body FROM carries c JOIN allegation a ON a.n = c.allegation WHERE c.relationship = ?', n)
    .map((row) => readBody('allegation', row));
  const evidence = evidenceOf(allegations, originOf);
  const relationship: Relationship = { ...record, allegations: allegations.toSorted(byPlace).map(({ id }) => id), evidence };
  const flags =
    (record.inferred ? flag.inferred : 0) |
    (evidence.length > 0 ? flag.carried : 0) |
    (evidence.some(({ stance }) => stance === 'DENIES') ? flag.denied : 0) |
    (isAsserted(evidence) ? flag.asserted : 0);
  database.run(
    'UPDATE relationship SET body = ?, flags = ?, strength = ? WHERE n = ?',
    bodyOf(relationship),
    flags,
    strengthOf(supportOf(evidence)),
    n,
  );
}
