import { placesWith } from '#server/domain/entityPlace.ts';
import { foundBy } from '#server/domain/foundBy.ts';
import { happenedOn } from '#server/domain/happened.ts';
import type { Batch } from '#server/engine/batch.ts';
import { checkBatch } from '#server/engine/checkBatch.ts';
import { changing } from '#server/engine/embedded/changing.ts';
import { number, type Database } from '#server/engine/embedded/database.ts';
import { writeEvidence } from '#server/engine/embedded/evidence.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import { putDossier } from '#server/engine/embedded/putDossier.ts';
import { lookUp } from '#server/engine/embedded/known.ts';
import { readBody } from '#server/engine/embedded/stored/body.ts';
import type { Touched } from '#server/engine/embedded/touched.ts';
import { writeDecisions } from '#server/engine/embedded/writeDecisions.ts';
import { writeNameWords } from '#server/engine/embedded/writeNameWords.ts';
import { BatchRefused } from '#server/engine/failure.ts';

const noLine = Number.MAX_SAFE_INTEGER;

/** Writes a batch in one transaction. Throws BatchRefused, and then nothing is written. */
export function write(graph: Graph, batch: Batch): void {
  changing(graph, (touched) => writeAll(graph, batch, touched));
}

function writeAll(graph: Graph, batch: Batch, touched: Touched): void {
  const { database } = graph;
  const complaints = checkBatch(batch, lookUp(database, batch));
  if (complaints.length > 0) throw new BatchRefused(complaints);
  writeEntities(graph, batch, touched);
  writeDocuments(database, batch);
  writeAllegations(database, batch);
  writeRelationships(graph, batch, touched);
  writeEvidence(database, batch, touched);
  for (const dossier of batch.dossiers) {
    const before = database.one('SELECT body FROM dossier WHERE id = ?', dossier.id);
    putDossier(database, { ...dossier, places: placesWith(dossier.places, before ? readBody('dossier', before).places : []) });
  }
  writeDecisions(graph, batch.decisions, touched);
}

function writeEntities(graph: Graph, { entities }: Batch, touched: Touched): void {
  const { database } = graph;
  for (const entity of entities) {
    const { id, kind, names, summary, note, properties } = entity;
    const body = JSON.stringify({ id, kind, names, summary, note, properties });
    const before = database.one('SELECT body FROM entity WHERE id = ?', id);
    const row = database.one(
      'INSERT INTO entity (id, kind, body, date) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body, date = excluded.date RETURNING n',
      id,
      graph.kindNumber(kind),
      body,
      happenedOn({ kind, properties })?.edtf ?? null,
    );
    const n = number(row ?? {}, 'n');
    touched.entities.add(n);
    writeNameWords(database, n, before ? foundBy(readBody('entity', before)) : [], foundBy(entity));
  }
}

function writeDocuments(database: Database, { documents }: Batch): void {
  for (const document of documents)
    database.run(
      'INSERT INTO document (id, copy_of, publisher, body) VALUES (?, ?, (SELECT n FROM entity WHERE id = ?), ?) ON CONFLICT (id) ' +
        'DO UPDATE SET copy_of = excluded.copy_of, publisher = excluded.publisher, body = excluded.body',
      document.id,
      document.copyOf,
      document.publisher,
      JSON.stringify(document),
    );
}

function writeAllegations(database: Database, { allegations }: Batch): void {
  for (const allegation of allegations) {
    const { id, document, locator } = allegation;
    const row = database.one(
      'INSERT INTO allegation (id, document, line_from, line_to, body) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET ' +
        'document = excluded.document, line_from = excluded.line_from, line_to = excluded.line_to, body = excluded.body RETURNING n',
      id,
      document,
      locator?.lineFrom ?? noLine,
      locator?.lineTo ?? noLine,
      JSON.stringify(allegation),
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

function writeRelationships(graph: Graph, batch: Batch, touched: Touched): void {
  const { database } = graph;
  for (const record of batch.relationships) {
    const row = database.one(
      'INSERT INTO relationship (id, type, source, target, flags, strength, body, inferred, date) VALUES (?, ?, (SELECT n FROM entity ' +
        'WHERE id = ?), (SELECT n FROM entity WHERE id = ?), 0, 0, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body, ' +
        'inferred = excluded.inferred, date = excluded.date RETURNING n',
      record.id,
      graph.typeNumber(record.type),
      record.source,
      record.target,
      JSON.stringify(record),
      record.inferred ? 1 : 0,
      record.date?.edtf ?? null,
    );
    const n = number(row ?? {}, 'n');
    touched.relationships.add(n);
    database.run('DELETE FROM carries WHERE relationship = ?', n);
    for (const allegation of new Set(record.allegations))
      database.run('INSERT INTO carries (relationship, allegation) SELECT ?, n FROM allegation WHERE id = ?', n, allegation);
  }
}
