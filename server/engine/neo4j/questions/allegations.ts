import type { Allegation } from '#server/domain/allegation.ts';
import type { Id } from '#server/domain/id.ts';
import type { Ask } from '#server/engine/neo4j/query.ts';
import { allegations as cypher } from '#server/engine/neo4j/cypher/allegations.ts';
import { inOrderOfIds } from '#server/engine/neo4j/inOrderOfIds.ts';
import { readAllegation } from '#server/engine/neo4j/stored/allegation.ts';

/** Claims by their ids, in that order; null where there is none. */
export function allegations(ask: Ask, ids: readonly Id[]): Promise<readonly (Allegation | null)[]> {
  return inOrderOfIds(ask, ids, cypher, 'allegation', readAllegation);
}
