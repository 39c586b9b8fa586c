import type { Id } from '#server/domain/id.ts';
import type { Connection } from '#server/engine/neo4j/connection.ts';
import { entityIds as cypher } from '#server/engine/neo4j/cypher/entityIds.ts';
import { readId } from '#server/engine/stored/read.ts';
import type { Stop } from '#server/engine/store.ts';

/** Ids of the entities that are shown, after this one, in their order. */
export async function entityIds({ read }: Connection, after: Id | null, limit: number, stop: Stop): Promise<readonly Id[]> {
  return (await read(cypher(after, limit), stop)).map((row) => readId(row, 'id'));
}
