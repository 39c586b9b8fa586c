import type { Id } from '#server/domain/id.ts';
import type { Ask } from '#server/engine/neo4j/query.ts';
import { entityIds as cypher } from '#server/engine/neo4j/cypher/entityIds.ts';
import { readId } from '#server/engine/stored/read.ts';

/** Ids of the entities that are shown, after this one, in their order. */
export async function entityIds(ask: Ask, after: Id | null, limit: number): Promise<readonly Id[]> {
  return (await ask(cypher(after, limit))).map((row) => readId(row, 'id'));
}
