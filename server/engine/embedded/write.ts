import type { AllegationRecord } from '#server/domain/allegation.ts';
import { byPlace } from '#server/domain/allegation.ts';
import type { EntityRecord } from '#server/domain/entity.ts';
import { toId, type Id } from '#server/domain/id.ts';
import type { Relationship, RelationshipRecord } from '#server/domain/relationship.ts';
import { strengthOf, supportOf } from '#server/domain/support.ts';
import { isEntityKind, isRelationshipType } from '#graph-schema/ontology.ts';
import type { Batch } from '#server/engine/batch.ts';
import { checkBatch, namedIds, type Known } from '#server/engine/checkBatch.ts';
import { flag } from '#server/engine/embedded/adjacency.ts';
import { writeDecisions } from '#server/engine/embedded/decisions.ts';
import { number, text, type Database } from '#server/engine/embedded/database.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import { evidenceOf, originIn } from '#server/engine/evidence.ts';
import { BatchRefused } from '#server/engine/failure.ts';
import { writeNameWords } from '#server/engine/embedded/writeNameWords.ts';

const noLine = Number.MAX_SAFE_INTEGER;

/** Writes a batch in one transaction. Throws BatchRefused, and then nothing is written. */
export function write(graph: Graph, batch: Batch): void {
  const { database } = graph;
  try {
    database.transaction(() => writeAll(graph, batch));
  } finally {
    graph.forget();
  }
}

function writeAll(graph: Graph, batch: Batch): void {
  const { database } = graph;
  const complaints = checkBatch(batch, knownOf(database, batch));
  if (complaints.length > 0) throw new BatchRefused(complaints);
  writeEntities(graph, batch);
  writeDocuments(database, batch);
  writeAllegations(database, batch);
  writeRelationships(graph, batch);
  for (const dossier of batch.dossiers)
    database.run(
      'INSERT INTO dossier (id, body) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body',
      dossier.id,
      JSON.stringify(dossier),
    );
  writeDecisions(graph, batch.decisions);
}

function knownOf(database: Database, batch: Batch): Known {
  const ids = namedIds(batch);
  const rows = (sql: string, list: readonly string[]) => database.all(`${sql} IN (SELECT value FROM json_each(?))`, JSON.stringify(list));
  const documents = new Map<string, { copyOf: string | null }>();
  for (let missing: readonly string[] = ids.documents; missing.length > 0;) {
    const found = rows('SELECT id, copy_of FROM document WHERE id', missing).map((row) => ({
      id: text(row, 'id'),
      copyOf: row['copy_of'] === null ? null : text(row, 'copy_of'),
    }));
    for (const { id, copyOf } of found) documents.set(id, { copyOf });
    missing = found.flatMap(({ copyOf }) => (copyOf !== null && !documents.has(copyOf) ? [copyOf] : []));
  }
  return {
    entities: new Map(
      rows('SELECT e.id, k.name FROM entity e JOIN kind k ON k.n = e.kind WHERE e.id', ids.entities).flatMap((row) => {
        const kind = text(row, 'name');
        return isEntityKind(kind) ? [[text(row, 'id'), kind] as const] : [];
      }),
    ),
    documents,
    allegations: new Set(rows('SELECT id FROM allegation WHERE id', ids.allegations).map((row) => text(row, 'id'))),
    relationships: new Map(
      rows(
        'SELECT r.id, t.name AS type, s.id AS source, d.id AS target FROM relationship r JOIN relationship_type t ON t.n = r.type JOIN entity s ON s.n = r.source JOIN entity d ON d.n = r.target WHERE r.id',
        ids.relationships,
      ).flatMap((row) => {
        const type = text(row, 'type');
        return isRelationshipType(type)
          ? [[text(row, 'id'), { type, source: text(row, 'source'), target: text(row, 'target') }] as const]
          : [];
      }),
    ),
  };
}

function writeEntities(graph: Graph, { entities }: Batch): void {
  const { database } = graph;
  for (const { id, kind, names, summary, note, properties } of entities) {
    const body = JSON.stringify({ id, kind, names, summary, note, properties });
    const before = database.one('SELECT body FROM entity WHERE id = ?', id);
    const row = database.one(
      'INSERT INTO entity (id, kind, body) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body RETURNING n',
      id,
      graph.kindNumber(kind),
      body,
    );
    const n = number(row ?? {}, 'n');
    writeNameWords(database, n, before ? namesOf(text(before, 'body')) : [], names);
  }
}

function namesOf(body: string): EntityRecord['names'] {
  const record: EntityRecord = JSON.parse(body);
  return record.names;
}

function writeDocuments(database: Database, { documents }: Batch): void {
  for (const document of documents)
    database.run(
      'INSERT INTO document (id, copy_of, publisher, body) VALUES (?, ?, (SELECT n FROM entity WHERE id = ?), ?) ON CONFLICT (id) DO UPDATE SET copy_of = excluded.copy_of, publisher = excluded.publisher, body = excluded.body',
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
      'INSERT INTO allegation (id, document, line_from, line_to, body) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET document = excluded.document, line_from = excluded.line_from, line_to = excluded.line_to, body = excluded.body RETURNING n',
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

function writeRelationships(graph: Graph, batch: Batch): void {
  const { database } = graph;
  for (const record of batch.relationships) {
    const row = database.one(
      'INSERT INTO relationship (id, type, source, target, flags, strength, body, inferred) VALUES (?, ?, (SELECT n FROM entity WHERE id = ?), (SELECT n FROM entity WHERE id = ?), 0, 0, ?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body, inferred = excluded.inferred RETURNING n',
      record.id,
      graph.typeNumber(record.type),
      record.source,
      record.target,
      JSON.stringify(record),
      record.inferred ? 1 : 0,
    );
    const n = number(row ?? {}, 'n');
    database.run('DELETE FROM carries WHERE relationship = ?', n);
    for (const allegation of new Set(record.allegations))
      database.run('INSERT INTO carries (relationship, allegation) SELECT ?, n FROM allegation WHERE id = ?', n, allegation);
  }
  const originOf = originIn((document) => {
    const copyOf = database.one('SELECT copy_of FROM document WHERE id = ?', document)?.['copy_of'];
    return typeof copyOf === 'string' ? toId(copyOf) : null;
  });
  for (const n of touchedRelationships(database, batch)) refreshEvidence(database, n, originOf);
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
  const { evidence: _before, ...record }: Partial<Relationship> & RelationshipRecord = JSON.parse(
    text(database.one('SELECT body FROM relationship WHERE n = ?', n) ?? {}, 'body'),
  );
  const allegations: AllegationRecord[] = database
    .all('SELECT a.body FROM carries c JOIN allegation a ON a.n = c.allegation WHERE c.relationship = ?', n)
    .map((row) => JSON.parse(text(row, 'body')));
  const evidence = evidenceOf(allegations, originOf);
  const relationship: Relationship = { ...record, allegations: allegations.toSorted(byPlace).map(({ id }) => id), evidence };
  const flags =
    (record.inferred ? flag.inferred : 0) |
    (evidence.length > 0 ? flag.carried : 0) |
    (evidence.some(({ stance }) => stance === 'DENIES') ? flag.denied : 0);
  database.run(
    'UPDATE relationship SET body = ?, flags = ?, strength = ? WHERE n = ?',
    JSON.stringify(relationship),
    flags,
    strengthOf(supportOf(evidence)),
    n,
  );
}
