import type { RelationshipType } from '#graph-schema/generated/ontology.ts';
import { kindsOf, typesWhere } from '#graph-schema/ontology.ts';
import type { Id } from '#server/domain/id.ts';
import { byDegree, flag, holdingFlags, incidentTo, otherEnd } from '#server/engine/embedded/adjacency.ts';
import { at } from '#server/engine/embedded/column.ts';
import { number } from '#server/engine/embedded/database.ts';
import { firstOf } from '#server/engine/embedded/firstOf.ts';
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
  const order = byDegree(adjacency);
  if (all.size <= limit) return { ids: [...all].toSorted(order).map(graph.entityId), total: all.size };
  const ranks = await ranksOf(graph, all, turns);
  const byRank = (a: number, b: number) => (ranks.get(b) ?? 0) - (ranks.get(a) ?? 0) || order(a, b);
  return { ids: firstOf(all, limit, byRank).toSorted(order).map(graph.entityId), total: all.size };
}

/** 2: a flow of money, or an end of a tie of money that holds; 1: an individual who is said to have moved for a reason, by a tie that holds. Others have no rank. */
async function ranksOf(graph: Graph, entities: ReadonlySet<number>, turns: Turns): Promise<ReadonlyMap<number, number>> {
  const adjacency = graph.adjacency();
  const [flows, individuals] = [kindsOf('FLOW'), kindsOf('INDIVIDUAL')].map(
    (kinds) => new Set(kinds.map((kind) => graph.kindNumber(kind))),
  );
  const numbers = (types: readonly RelationshipType[]) => new Set(types.map((type) => graph.typeNumber(type)));
  const moneyTypes = numbers(typesWhere(({ money }) => money !== undefined));
  const motivatedTypes = numbers(typesWhere(({ motivated }) => motivated));
  const holds = (n: number) => (at(adjacency.flags, n) & holdingFlags) !== 0;
  const ranks = new Map<number, number>();
  for (const entity of entities) {
    const kind = at(adjacency.kinds, entity);
    if (flows?.has(kind)) ranks.set(entity, 2);
    for (const [index, n] of incidentTo(adjacency, entity).entries()) {
      if (index % betweenLooks === 0 && turns.areOver()) await turns.giveWay();
      if (!holds(n)) continue;
      const type = at(adjacency.types, n);
      if (moneyTypes.has(type)) ranks.set(entity, 2);
      else if (individuals?.has(kind) && motivatedTypes.has(type) && at(adjacency.sources, n) === entity && !ranks.has(entity))
        ranks.set(entity, 1);
      if (ranks.get(entity) === 2) break;
    }
  }
  return ranks;
}
