import { toCompare as cypher } from '#server/engine/neo4j/cypher/comparisons.ts';
import type { Ask } from '#server/engine/neo4j/query.ts';
import { readId, readNumber } from '#server/engine/stored/read.ts';
import type { ToCompare } from '#server/engine/suggestion.ts';

/** Entities that are to be compared, those that were touched last first. */
export async function toCompare(ask: Ask, limit: number): Promise<readonly ToCompare[]> {
  return (await ask(cypher(limit))).map((row) => ({ id: readId(row, 'id'), change: readNumber(row, 'change') }));
}
