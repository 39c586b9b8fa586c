import type { Filter } from '#server/domain/filter.ts';
import type { Connection } from '#server/engine/neo4j/connection.ts';
import { step as cypher } from '#server/engine/neo4j/cypher/step.ts';
import { readIds, readList, readNumber } from '#server/engine/stored/read.ts';
import type { Standing, Step, Stop } from '#server/engine/store.ts';

/** What lies one step from the frontier and is not walked. */
export async function step({ read }: Connection, standing: Standing, filter: Filter, limit: number, stop: Stop): Promise<Step> {
  const [row = {}] = await read(cypher(standing, filter, limit), stop);
  const [reached, isHeld, heldEnds] = [readIds(row, 'reached'), readList(row, 'held'), new Set(readIds(row, 'heldEnds'))];
  return {
    reached,
    total: readNumber(row, 'total'),
    held: [...reached.filter((_, index) => isHeld[index] === true), ...standing.ends.filter((id) => heldEnds.has(id))],
    rejected: readNumber(row, 'rejected'),
  };
}
