import { comparing as cypher } from '#server/engine/neo4j/cypher/comparisons.ts';
import type { Ask } from '#server/engine/neo4j/query.ts';
import { readNumber } from '#server/engine/stored/read.ts';
import type { Comparing } from '#server/engine/suggestion.ts';

/** How far entities were compared. Ids that were merged count where they are to be compared, and nowhere else. */
export async function comparing(ask: Ask): Promise<Comparing> {
  const [row = {}] = await ask(cypher());
  const toCompare = readNumber(row, 'toCompare');
  return { compared: Math.max(0, readNumber(row, 'entities') - toCompare), toCompare, inPart: readNumber(row, 'inPart') };
}
