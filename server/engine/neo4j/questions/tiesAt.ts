import type { Filter } from '#server/domain/filter.ts';
import type { Id } from '#server/domain/id.ts';
import type { Ask } from '#server/engine/neo4j/query.ts';
import { tiesAt as cypher } from '#server/engine/neo4j/cypher/tiesAt.ts';
import type { Row } from '#server/engine/neo4j/query.ts';
import { readId, readNumber, readRows } from '#server/engine/stored/read.ts';
import { readType } from '#server/engine/stored/vocabulary.ts';
import type { Tie, Ties } from '#server/engine/store.ts';

/** Kept ties at these entities, by id. */
export async function tiesAt(ask: Ask, ids: readonly Id[], filter: Filter, limit: number): Promise<Ties> {
  const [row = {}] = await ask(cypher(ids, filter, limit));
  return {
    ties: readRows(row, 'ties').map(readTie),
    rejected: readNumber(row, 'rejected'),
    truncated: readNumber(row, 'total') > limit,
  };
}

function readTie(row: Row): Tie {
  return {
    id: readId(row, 'id'),
    type: readType(row, 'type'),
    source: readId(row, 'source'),
    target: readId(row, 'target'),
    strength: readNumber(row, 'strength'),
  };
}
