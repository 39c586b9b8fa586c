import type { Changed } from '#server/domain/change.ts';
import type { Decision } from '#server/domain/decision.ts';
import { placesInOrder } from '#server/domain/entityPlace.ts';
import { foundBy } from '#server/domain/foundBy.ts';
import { happenedOn } from '#server/domain/happened.ts';
import type { Id } from '#server/domain/id.ts';
import type { Batch } from '#server/engine/batch.ts';
import { planOf, type Held, type Plan } from '#server/engine/changes/plan.ts';
import type { Proposal } from '#server/engine/changes/proposal.ts';
import { stillNamed } from '#server/engine/check/stillNamed.ts';
import { checkBatch } from '#server/engine/checkBatch.ts';
import { applyMerges } from '#server/engine/embedded/applyMerges.ts';
import { changeWith, keepChange, touchedBy } from '#server/engine/embedded/changeLog.ts';
import { changing } from '#server/engine/embedded/changing.ts';
import { number, type Database } from '#server/engine/embedded/database.ts';
import { writeEvidence } from '#server/engine/embedded/evidence.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import { heldIn } from '#server/engine/embedded/held.ts';
import { lookUp } from '#server/engine/embedded/known.ts';
import { namingsOf } from '#server/engine/embedded/namings.ts';
import type { Touched } from '#server/engine/embedded/touched.ts';
import { readBody } from '#server/engine/stored/body.ts';
import { bodyOf } from '#server/engine/stored/digest.ts';
import { withdraw } from '#server/engine/embedded/withdraw.ts';
import { writeDecisions } from '#server/engine/embedded/writeDecisions.ts';
import { writeNameWords } from '#server/engine/embedded/writeNameWords.ts';
import { BatchRefused } from '#server/engine/failure.ts';
import { knownWithout } from '#server/engine/known.ts';
import { mostRefs } from '#server/engine/store.ts';

const noLine = Number.MAX_SAFE_INTEGER;

/** Makes a change in one transaction; see the seam. */
export function apply(graph: Graph, proposal: Proposal): Changed {
  const { database } = graph;
  const made = changeWith(database, proposal.id);
  if (made) return touchedBy(database, made, mostRefs);
  const { id, by, at, why, undoes } = proposal;
  return changing(graph, (touched) => {
    const held = heldIn(database, proposal);
    const plan = planOf(proposal, held);
    const change = { id, by, at, why, undoes };
    if (plan.created.length + plan.former.length === 0) return { change, created: [], changed: [], withdrawn: [], complete: true };
    requireSound(database, plan);
    const n = keepChange(database, proposal, plan);
    database.script('PRAGMA defer_foreign_keys = ON');
    writeAll(graph, plan, held, n, touched);
    return touchedBy(database, { n, change }, mostRefs);
  });
}

function requireSound(database: Database, { batch, withdrawn }: Plan): void {
  const complaints = [
    ...checkBatch(batch, knownWithout(lookUp(database, batch), withdrawn)),
    ...stillNamed(namingsOf(database, withdrawn), batch, withdrawn),
  ];
  if (complaints.length > 0) throw new BatchRefused(complaints);
}

function writeAll(graph: Graph, { batch, withdrawn }: Plan, held: Held, since: number, touched: Touched): void {
  const { database } = graph;
  writeEntities(graph, batch, since, touched);
  writeDocuments(database, batch, since);
  writeAllegations(database, batch, since);
  writeRelationships(graph, batch, since, touched);
  writeEvidence(database, batch, touched);
  for (const dossier of batch.dossiers)
    database.run(
      'INSERT INTO dossier (id, body, since) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body, since = excluded.since',
      dossier.id,
      bodyOf({ ...dossier, places: placesInOrder(dossier.places) }),
      since,
    );
  withdraw(database, { ...withdrawn, entities: [] }, touched);
  writeDecisions(graph, batch.decisions, since, touched);
  const parted = withdrawn.decisions.flatMap((key) => pairOf(held.decisions.get(key)?.record));
  if (parted.length > 0) {
    graph.versions.show(touched);
    applyMerges(graph, parted, [], touched);
  }
  withdraw(database, { ...withdrawn, documents: [], allegations: [], relationships: [], dossiers: [], decisions: [] }, touched);
}

function pairOf(decision: Decision | undefined): readonly Id[] {
  return decision ? [decision.a, decision.b] : [];
}

function writeEntities(graph: Graph, { entities }: Batch, since: number, touched: Touched): void {
  const { database } = graph;
  for (const entity of entities) {
    const { id, kind, names, summary, note, properties } = entity;
    const before = database.one('SELECT body FROM entity WHERE id = ?', id);
    const row = database.one(
      'INSERT INTO entity (id, kind, body, date, since) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET ' +
        'body = excluded.body, date = excluded.date, since = excluded.since RETURNING n',
      id,
      graph.kindNumber(kind),
      bodyOf({ id, kind, names, summary, note, properties }),
      happenedOn({ kind, properties })?.edtf ?? null,
      since,
    );
    const n = number(row ?? {}, 'n');
    touched.entities.add(n);
    writeNameWords(database, n, before ? foundBy(readBody('entity', before)) : [], foundBy(entity));
  }
}

function writeDocuments(database: Database, { documents }: Batch, since: number): void {
  for (const document of documents)
    database.run(
      'INSERT INTO document (id, copy_of, publisher, body, since) VALUES (?, ?, (SELECT n FROM entity WHERE id = ?), ?, ?) ON CONFLICT (id) ' +
        'DO UPDATE SET copy_of = excluded.copy_of, publisher = excluded.publisher, body = excluded.body, since = excluded.since',
      document.id,
      document.copyOf,
      document.publisher,
      bodyOf(document),
      since,
    );
}

function writeAllegations(database: Database, { allegations }: Batch, since: number): void {
  for (const allegation of allegations) {
    const { id, document, locator } = allegation;
    const row = database.one(
      'INSERT INTO allegation (id, document, line_from, line_to, body, since) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET ' +
        'document = excluded.document, line_from = excluded.line_from, line_to = excluded.line_to, body = excluded.body, since = excluded.since RETURNING n',
      id,
      document,
      locator?.lineFrom ?? noLine,
      locator?.lineTo ?? noLine,
      bodyOf(allegation),
      since,
    );
    const n = number(row ?? {}, 'n');
    for (const [table, entities] of [
      ['voice', [...allegation.speakers, ...allegation.transmittedBy]],
      ['about', allegation.about],
    ] as const) {
      database.run(`DELETE FROM ${table} WHERE allegation = ?`, n);
      for (const entity of new Set(entities))
        database.run(`INSERT INTO ${table} (entity, allegation) SELECT n, ? FROM entity WHERE id = ?`, n, entity);
    }
    database.run('DELETE FROM contradiction WHERE a = ?', id);
    for (const other of new Set(allegation.contradicts))
      database.run('INSERT OR IGNORE INTO contradiction (a, b) VALUES (?, ?)', id, other);
  }
}

function writeRelationships(graph: Graph, batch: Batch, since: number, touched: Touched): void {
  const { database } = graph;
  for (const record of batch.relationships) {
    const row = database.one(
      'INSERT INTO relationship (id, type, source, target, flags, strength, body, inferred, date, since) VALUES (?, ?, (SELECT n FROM entity ' +
        'WHERE id = ?), (SELECT n FROM entity WHERE id = ?), 0, 0, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body, ' +
        'inferred = excluded.inferred, date = excluded.date, since = excluded.since RETURNING n',
      record.id,
      graph.typeNumber(record.type),
      record.source,
      record.target,
      bodyOf(record),
      record.inferred ? 1 : 0,
      record.date?.edtf ?? null,
      since,
    );
    const n = number(row ?? {}, 'n');
    touched.relationships.add(n);
    database.run('DELETE FROM carries WHERE relationship = ?', n);
    for (const allegation of new Set(record.allegations))
      database.run('INSERT INTO carries (relationship, allegation) SELECT ?, n FROM allegation WHERE id = ?', n, allegation);
  }
}
