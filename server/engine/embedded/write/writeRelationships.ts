import type { AllegationRecord } from '#server/domain/allegation.ts';
import { toId, type Id } from '#server/domain/id.ts';
import type { Batch } from '#server/engine/batch.ts';
import type { Held } from '#server/engine/changes/plan.ts';
import type { Database } from '#server/engine/embedded/database.ts';
import { groundIn, groundOf, type Ground } from '#server/engine/embedded/evidence.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import { inserterInto } from '#server/engine/embedded/inserter.ts';
import { numbersOf } from '#server/engine/embedded/known.ts';
import { gatherPairs } from '#server/engine/embedded/pairs.ts';
import { rowNumbersOver, type RowNumbers } from '#server/engine/embedded/rowNumbers.ts';
import type { Touched } from '#server/engine/embedded/touched.ts';
import { readBody } from '#server/engine/stored/body.ts';

const aStep = 64;
const groundsKept = 8_192;

/** Writes relationships over those that the store held, each once, in steps, with what it rests on. entities, claims: their row numbers. For a transaction, when its claims and documents are written. */
export function* writeRelationships(
  graph: Graph,
  { relationships, allegations }: Pick<Batch, 'relationships' | 'allegations'>,
  held: Held['relationships'],
  entities: RowNumbers,
  claims: RowNumbers,
  originOf: (document: Id) => Id,
  since: number,
  touched: Touched,
): Generator<undefined, void> {
  if (relationships.length === 0) return;
  const { database } = graph;
  const before = relationships.flatMap(({ id }) => (held.has(id) ? [id] : []));
  const numbers = rowNumbersOver(database, 'relationship', numbersOf(database, 'relationship', before));
  const claimOf = claimsOf(database, { relationships, allegations });
  const grounds = new Map<Id, Ground>();
  const groundFor = (claim: Id): Ground => {
    const known = grounds.get(claim);
    if (known) return known;
    const made = groundIn(claimOf(claim), originOf);
    if (grounds.size >= groundsKept) grounds.clear();
    grounds.set(claim, made);
    return made;
  };
  const rows = inserterInto(database, 'relationship (n, id, type, source, target, flags, strength, body, inferred, date, since)');
  const replace = database.runner(
    'UPDATE relationship SET flags = ?, strength = ?, body = ?, inferred = ?, date = ?, since = ? WHERE n = ?',
  );
  const carried = gatherPairs();
  for (const [index, record] of relationships.entries()) {
    if (index % aStep === 0) yield;
    const { id, type, source, target, inferred, date } = record;
    const isNew = !held.has(id);
    const n = isNew ? numbers.next() : numbers.of(id);
    const ids = record.allegations.length < 2 ? record.allegations : [...new Set(record.allegations)];
    const { body, flags, strength } = groundOf(record, ids.map(groundFor));
    const more = [flags, strength, body, inferred ? 1 : 0, date?.edtf ?? null, since] as const;
    if (isNew) rows.add(n, id, graph.typeNumber(type), entities.of(source), entities.of(target), ...more);
    else {
      replace(...more, n);
      database.run('DELETE FROM carries WHERE relationship = ?', n);
    }
    for (const claim of ids) carried.add(n, claims.of(claim));
    touched.relationships.add(n);
  }
  rows.end();
  yield* carried.insert(database, 'carries (relationship, allegation)');
}

function claimsOf(
  database: Database,
  { relationships, allegations }: Pick<Batch, 'relationships' | 'allegations'>,
): (id: Id) => AllegationRecord {
  const known = new Map<Id, AllegationRecord>(allegations.map((claim) => [claim.id, claim]));
  const missing = new Set(relationships.flatMap((record) => record.allegations.filter((id) => !known.has(id))));
  const sql = 'SELECT body FROM allegation WHERE id IN (SELECT value FROM json_each(?))';
  if (missing.size > 0)
    for (const row of database.all(sql, JSON.stringify([...missing]))) {
      const claim = readBody('allegation', row);
      known.set(claim.id, claim);
    }
  return (id) => known.get(id) ?? readBody('allegation', database.one('SELECT body FROM allegation WHERE id = ?', toId(id)));
}
