import type { Allegation } from '#server/domain/allegation.ts';
import type { DocumentRecord } from '#server/domain/document.ts';
import type { Entity, EntityRecord } from '#server/domain/entity.ts';
import type { Id } from '#server/domain/id.ts';
import type { Relationship } from '#server/domain/relationship.ts';
import type { Connection } from '#server/engine/neo4j/connection.ts';
import { mergedById } from '#server/engine/neo4j/cypher/merges.ts';
import { allegationsById, nodesById, relationshipsById } from '#server/engine/neo4j/cypher/records.ts';
import type { Query, Row } from '#server/engine/neo4j/query.ts';
import { readAllegationRow } from '#server/engine/neo4j/stored/allegation.ts';
import { readDocument } from '#server/engine/neo4j/stored/document.ts';
import { readEntity, readEntityRecord } from '#server/engine/neo4j/stored/entity.ts';
import { toRow } from '#server/engine/neo4j/stored/read.ts';
import { readRelationship } from '#server/engine/neo4j/stored/relationship.ts';

/** Entities by their ids, in that order; null where there is none. */
export function entities(connection: Connection, ids: readonly Id[]): Promise<readonly (Entity | null)[]> {
  return inOrder(connection, ids, (some) => nodesById('Entity', some), 'properties', readEntity);
}

/** Entities that were merged into others, as they were written; null for ids that were not. */
export function mergedRecords(connection: Connection, ids: readonly Id[]): Promise<readonly (EntityRecord | null)[]> {
  return inOrder(connection, ids, mergedById, 'properties', readEntityRecord);
}

/** Relationships by their ids, in that order; null where there is none. */
export function relationships(connection: Connection, ids: readonly Id[]): Promise<readonly (Relationship | null)[]> {
  return inOrder(connection, ids, relationshipsById, 'relationship', readRelationship);
}

/** Claims by their ids, in that order; null where there is none. */
export function allegations(connection: Connection, ids: readonly Id[]): Promise<readonly (Allegation | null)[]> {
  return inOrder(connection, ids, allegationsById, 'allegation', readAllegationRow);
}

/** Documents by their ids, in that order; null where there is none. */
export function documents(connection: Connection, ids: readonly Id[]): Promise<readonly (DocumentRecord | null)[]> {
  return inOrder(connection, ids, (some) => nodesById('Document', some), 'properties', readDocument);
}

async function inOrder<Item extends { readonly id: Id }>(
  { read }: Connection,
  ids: readonly Id[],
  question: (ids: readonly Id[]) => Query,
  column: string,
  parse: (row: Row) => Item,
): Promise<readonly (Item | null)[]> {
  if (ids.length === 0) return [];
  const rows = await read(question([...new Set(ids)]));
  const found = new Map(rows.map((row) => parse(toRow(row[column]))).map((item) => [item.id, item]));
  return ids.map((id) => found.get(id) ?? null);
}
