import type { Allegation, AllegationRecord } from '#server/domain/allegation.ts';
import type { DocumentRecord, DossierRecord } from '#server/domain/document.ts';
import type { Entity, EntityRecord } from '#server/domain/entity.ts';
import { toId, type Id } from '#server/domain/id.ts';
import type { Relationship } from '#server/domain/relationship.ts';
import { number, text, type Database, type Row } from '#server/engine/embedded/database.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';

/** Entities by their ids, in that order; null where there is none. */
export function entities(graph: Graph, ids: readonly Id[]): (Entity | null)[] {
  return ids.map((id) => {
    const n = graph.entityNumber(id);
    return n === null ? null : graph.entity(n);
  });
}

/** Ids of the entities that are shown, after this one, in their order. */
export function entityIds(database: Database, after: Id | null, limit: number): Id[] {
  return database
    .all('SELECT id FROM entity WHERE id > ? AND n NOT IN (SELECT entity FROM merged) ORDER BY id LIMIT ?', after ?? '', limit)
    .map(idOf);
}

/** Entities that were merged into others, as they were written; null for ids that were not. */
export function mergedRecords(graph: Graph, ids: readonly Id[]): (EntityRecord | null)[] {
  return ids.map((id) => {
    const n = graph.entityNumber(id);
    if (n === null || graph.shownNumber(n) === n) return null;
    const { degree: _degree, mergedIds: _mergedIds, ...record } = graph.entity(n);
    return record;
  });
}

/** Relationships by their ids, in that order; null where there is none. */
export function relationships(graph: Graph, ids: readonly Id[]): (Relationship | null)[] {
  return ids.map((id) => {
    const row = graph.database.one('SELECT n FROM relationship WHERE id = ?', id);
    return row ? graph.relationship(number(row, 'n')) : null;
  });
}

/** Claims by their ids, in that order; null where there is none. */
export function allegations(database: Database, ids: readonly Id[]): (Allegation | null)[] {
  return ids.map((id) => {
    const row = database.one('SELECT n, body FROM allegation WHERE id = ?', id);
    return row ? allegationOf(database, row) : null;
  });
}

/** A claim with the relationships it carries and the claims that speak against it, by id. */
export function allegationOf(database: Database, row: Row): Allegation {
  const record: AllegationRecord = JSON.parse(text(row, 'body'));
  const against = database.all(
    'SELECT b AS id FROM contradiction WHERE a = ?1 UNION SELECT a FROM contradiction WHERE b = ?1 ORDER BY 1',
    record.id,
  );
  const carried = database.all(
    'SELECT r.id FROM carries c JOIN relationship r ON r.n = c.relationship WHERE c.allegation = ? ORDER BY r.id',
    number(row, 'n'),
  );
  return { ...record, contradicts: against.map(idOf), relationships: carried.map(idOf) };
}

/** Documents by their ids, in that order; null where there is none. */
export function documents(database: Database, ids: readonly Id[]): (DocumentRecord | null)[] {
  return ids.map((id) => {
    const row = database.one('SELECT body FROM document WHERE id = ?', id);
    return row ? JSON.parse(text(row, 'body')) : null;
  });
}

/** All dossiers, by id. */
export function dossiers(database: Database): DossierRecord[] {
  return database.all('SELECT body FROM dossier ORDER BY id').map((row) => JSON.parse(text(row, 'body')));
}

function idOf(row: Row): Id {
  return toId(text(row, 'id'));
}
