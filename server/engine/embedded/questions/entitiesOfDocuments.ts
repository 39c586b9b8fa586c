import type { Id } from '#server/domain/id.ts';
import { flag, incidentTo, otherEnd } from '#server/engine/embedded/adjacency.ts';
import { at } from '#server/engine/embedded/column.ts';
import { number } from '#server/engine/embedded/database.ts';
import { firstByDegree } from '#server/engine/embedded/firstByDegree.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import { betweenLooks, type Turns } from '#server/engine/turns.ts';

/** Entities of the claims of these documents; see the seam. */
export async function entitiesOfDocuments(
  graph: Graph,
  documents: readonly Id[],
  limit: number,
  turns: Turns,
): Promise<{ ids: Id[]; total: number }> {
  const adjacency = graph.adjacency();
  const found = new Set<number>();
  const claims = `SELECT n FROM allegation WHERE document IN (SELECT value FROM json_each(?))`;
  const list = JSON.stringify(documents);
  const carried = `SELECT relationship FROM carries WHERE allegation IN (${claims})`;
  for (const sql of [
    `SELECT entity AS n FROM about WHERE allegation IN (${claims})`,
    `SELECT entity AS n FROM voice WHERE allegation IN (${claims})`,
    `SELECT publisher AS n FROM document WHERE publisher IS NOT NULL AND id IN (SELECT value FROM json_each(?))`,
    `SELECT source AS n FROM relationship WHERE n IN (${carried})`,
    `SELECT target AS n FROM relationship WHERE n IN (${carried})`,
  ])
    for (const row of graph.database.each(sql, list)) {
      if (turns.areOver()) await turns.giveWay();
      found.add(graph.shownNumber(number(row, 'n')));
    }
  const all = new Set(found);
  for (const entity of found)
    for (const [index, n] of incidentTo(adjacency, entity).entries()) {
      if (index % betweenLooks === 0 && turns.areOver()) await turns.giveWay();
      if ((at(adjacency.flags, n) & flag.inferred) !== 0) all.add(otherEnd(adjacency, n, entity));
    }
  return { ids: firstByDegree(graph, all, limit), total: all.size };
}
