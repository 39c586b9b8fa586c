import type { AllegationRecord } from '#server/domain/allegation.ts';
import type { Id } from '#server/domain/id.ts';
import { nodesById } from '#server/engine/neo4j/cypher/nodesById.ts';
import { inOrderOfIds } from '#server/engine/neo4j/inOrderOfIds.ts';
import type { Ask } from '#server/engine/neo4j/query.ts';
import { readAllegationRecord } from '#server/engine/neo4j/stored/record.ts';

/** Claims as they were written, by their ids, in that order; null where there is none. */
export function writtenAllegations(ask: Ask, ids: readonly Id[]): Promise<readonly (AllegationRecord | null)[]> {
  return inOrderOfIds(ask, ids, (some) => nodesById('Allegation', some), 'properties', readAllegationRecord);
}
