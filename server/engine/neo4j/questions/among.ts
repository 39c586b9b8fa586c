import type { Filter } from '#server/domain/filter.ts';
import type { Id } from '#server/domain/id.ts';
import type { Ask, Row } from '#server/engine/neo4j/query.ts';
import { among as cypher } from '#server/engine/neo4j/cypher/among.ts';
import { readNumber, readRows } from '#server/engine/stored/read.ts';
import { readRelationship } from '#server/engine/neo4j/stored/relationship.ts';
import type { Among } from '#server/engine/store.ts';

/** Kept relationships with both ends among these, by id. */
export async function among(ask: Ask, ids: readonly Id[], filter: Filter, limit: number): Promise<Among> {
  const [row = {}] = await ask(cypher(ids, filter, limit));
  return readAmong(row, readRows(row, 'relationships'));
}

/** What a row tells of how many there are, with rows of the first. Throws StoreDamaged. */
export function readAmong(row: Row, first: readonly Row[]): Among {
  return {
    relationships: first.map(readRelationship),
    total: readNumber(row, 'total'),
    rejected: readNumber(row, 'rejected'),
  };
}
