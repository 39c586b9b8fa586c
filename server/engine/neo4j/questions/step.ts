import type { Filter } from '#server/domain/filter.ts';
import type { Ask, Row } from '#server/engine/neo4j/query.ts';
import { step as cypher } from '#server/engine/neo4j/cypher/step.ts';
import { readIds, readList, readNumber } from '#server/engine/stored/read.ts';
import type { Standing, Step } from '#server/engine/store.ts';

/** What lies one step from the frontier and is not walked. */
export async function step(ask: Ask, standing: Standing, filter: Filter, limit: number): Promise<Step> {
  const [row = {}] = await ask(cypher(standing, filter, limit));
  return readStep(row, standing);
}

/** The step that a row tells of. Throws StoreDamaged. */
export function readStep(row: Row, { ends }: Standing): Step {
  const [reached, isHeld, heldEnds] = [readIds(row, 'reached'), readList(row, 'held'), new Set(readIds(row, 'heldEnds'))];
  return {
    reached,
    total: readNumber(row, 'total'),
    held: [...reached.filter((_, index) => isHeld[index] === true), ...ends.filter((id) => heldEnds.has(id))],
    rejected: readNumber(row, 'rejected'),
  };
}
