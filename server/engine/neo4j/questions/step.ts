import type { Filter } from '#server/domain/filter.ts';
import type { Id } from '#server/domain/id.ts';
import type { Connection } from '#server/engine/neo4j/connection.ts';
import { step as cypher } from '#server/engine/neo4j/cypher/step.ts';
import { readIds, readNumber } from '#server/engine/stored/read.ts';
import type { Step, Stop } from '#server/engine/store.ts';

/** What lies one step from the frontier and is not walked. */
export async function step(
  { read }: Connection,
  frontier: readonly Id[],
  walked: readonly Id[],
  filter: Filter,
  limit: number,
  stop: Stop,
): Promise<Step> {
  const [row = {}] = await read(cypher(frontier, walked, filter, limit), stop);
  return { reached: readIds(row, 'reached'), total: readNumber(row, 'total'), rejected: readNumber(row, 'rejected') };
}
