import type { Filter } from '#server/domain/filter.ts';
import { toId, type Id } from '#server/domain/id.ts';
import type { Connection } from '#server/engine/neo4j/connection.ts';
import { tiesAt as cypher } from '#server/engine/neo4j/cypher/tiesAt.ts';
import type { Row } from '#server/engine/neo4j/query.ts';
import { readNumber, readRows, readText } from '#server/engine/stored/read.ts';
import { readType } from '#server/engine/stored/vocabulary.ts';
import type { Stop, Tie, Ties } from '#server/engine/store.ts';

/** Kept ties at these entities, by id. */
export async function tiesAt({ read }: Connection, ids: readonly Id[], filter: Filter, limit: number, stop: Stop): Promise<Ties> {
  const [row = {}] = await read(cypher(ids, filter, limit), stop);
  return {
    ties: readRows(row, 'ties').map(readTie),
    rejected: readNumber(row, 'rejected'),
    truncated: readNumber(row, 'total') > limit,
  };
}

function readTie(row: Row): Tie {
  return {
    id: toId(readText(row, 'id')),
    type: readType(row, 'type'),
    source: toId(readText(row, 'source')),
    target: toId(readText(row, 'target')),
    strength: readNumber(row, 'strength'),
  };
}
