import type { Id } from '#server/domain/id.ts';
import { flag, incidentTo, otherEnd } from '#server/engine/embedded/adjacency.ts';
import { at } from '#server/engine/embedded/column.ts';
import { number } from '#server/engine/embedded/database.ts';
import { firstByDegree } from '#server/engine/embedded/firstByDegree.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import { betweenLooks, type Turns } from '#server/engine/turns.ts';

/** Entities, and ties both ends of which are meant. */
const spokenOf = [
  ['ENTITIES', 'SELECT DISTINCT o.entity AS n FROM allegation a JOIN about o ON o.allegation = a.n WHERE a.document = ?'],
  ['ENTITIES', 'SELECT DISTINCT v.entity AS n FROM allegation a JOIN voice v ON v.allegation = a.n WHERE a.document = ?'],
  ['ENTITIES', 'SELECT publisher AS n FROM document WHERE publisher IS NOT NULL AND id = ?'],
  ['TIES', 'SELECT DISTINCT c.relationship AS n FROM allegation a JOIN carries c ON c.allegation = a.n WHERE a.document = ?'],
] as const;

/** Entities of the claims of these documents; see the seam. */
export async function entitiesOfDocuments(
  graph: Graph,
  documents: readonly Id[],
  limit: number,
  turns: Turns,
): Promise<{ ids: Id[]; total: number }> {
  const adjacency = graph.adjacency();
  const found = new Set<number>();
  const add = (entity: number) => found.add(graph.shownNumber(entity));
  for (const document of new Set(documents))
    for (const [what, sql] of spokenOf)
      for (const row of graph.database.all(sql, document)) {
        if (turns.areOver()) await turns.giveWay();
        const n = number(row, 'n');
        if (what === 'ENTITIES') add(n);
        else add(at(adjacency.sources, n)).add(at(adjacency.targets, n));
      }
  const all = new Set(found);
  for (const entity of found)
    for (const [index, n] of incidentTo(adjacency, entity).entries()) {
      if (index % betweenLooks === 0 && turns.areOver()) await turns.giveWay();
      if ((at(adjacency.flags, n) & flag.inferred) !== 0) all.add(otherEnd(adjacency, n, entity));
    }
  return { ids: firstByDegree(graph, all, limit), total: all.size };
}
