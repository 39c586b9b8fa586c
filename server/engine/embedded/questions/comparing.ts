import { number, type Database } from '#server/engine/embedded/database.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import { entityCounts } from '#server/engine/embedded/questions/overview.ts';
import type { Comparing } from '#server/engine/suggestion.ts';

/** How far entities were compared. Ids that were merged count where they are to be compared, and nowhere else. */
export function comparing(graph: Graph): Comparing {
  const [toCompare, inPart] = [count(graph.database, 'to_compare'), count(graph.database, 'compared_in_part')];
  const entities = entityCounts(graph).reduce((sum, each) => sum + each.count, 0);
  return { compared: Math.max(0, entities - toCompare), toCompare, inPart };
}

function count(database: Database, table: 'to_compare' | 'compared_in_part'): number {
  return number(database.one(`SELECT count(*) AS n FROM ${table}`) ?? {}, 'n');
}
