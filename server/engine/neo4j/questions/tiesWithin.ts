import type { Id } from '#server/domain/id.ts';
import type { Ask } from '#server/engine/neo4j/query.ts';
import { tiesWithin as cypher } from '#server/engine/neo4j/cypher/tiesWithin.ts';
import { readId } from '#server/engine/stored/read.ts';

/** Relationships whose two ends are both merged into one of these entities, by id. */
export async function tiesWithin(ask: Ask, ids: readonly Id[]): Promise<readonly Id[]> {
  return (await ask(cypher(ids))).map((row) => readId(row, 'id'));
}
