import type { Id } from '#server/domain/id.ts';
import type { Connection } from '#server/engine/neo4j/connection.ts';
import { tiesWithin as cypher } from '#server/engine/neo4j/cypher/tiesWithin.ts';
import { readId } from '#server/engine/stored/read.ts';
import type { Stop } from '#server/engine/store.ts';

/** Relationships whose two ends are both merged into one of these entities, by id. */
export async function tiesWithin({ read }: Connection, ids: readonly Id[], stop: Stop): Promise<readonly Id[]> {
  return (await read(cypher(ids), stop)).map((row) => readId(row, 'id'));
}
