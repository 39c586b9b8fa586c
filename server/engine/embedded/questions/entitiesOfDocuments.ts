import { kindsOf, typesWhere } from '#graph-schema/ontology.ts';
import { byId, type Id } from '#server/domain/id.ts';
import { degreeOf, flag, holdingFlags, incidentTo, otherEnd } from '#server/engine/embedded/adjacency.ts';
import { at, valueAt } from '#server/engine/embedded/column.ts';
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
  const byDegree = orderByDegree(graph);
  if (all.size <= limit) return { ids: [...all].toSorted(byDegree).map(graph.entityId), total: all.size };
  const money = await ofMoney(graph, all, turns);
  const moneyFirst = (a: number, b: number) => Number(money.has(b)) - Number(money.has(a)) || byDegree(a, b);
  return { ids: firstOf(all, limit, moneyFirst).toSorted(byDegree).map(graph.entityId), total: all.size };
}

function orderByDegree(graph: Graph): (a: number, b: number) => number {
  const adjacency = graph.adjacency();
  const idOf = (entity: number) => valueAt(adjacency.ids, entity) ?? '';
  return (a, b) => degreeOf(adjacency, b) - degreeOf(adjacency, a) || byId(idOf(a), idOf(b));
}

/** Those of some entities that are flows of money, or ends of a tie of money that holds. */
async function ofMoney(graph: Graph, entities: ReadonlySet<number>, turns: Turns): Promise<ReadonlySet<number>> {
  const adjacency = graph.adjacency();
  const flowKinds = new Set(kindsOf('FLOW').map((kind) => graph.kindNumber(kind)));
  const moneyTypes = new Set(typesWhere(({ money }) => money !== undefined).map((type) => graph.typeNumber(type)));
  const isMoneyTie = (n: number) => moneyTypes.has(at(adjacency.types, n)) && (at(adjacency.flags, n) & holdingFlags) !== 0;
  const found = new Set<number>();
  for (const entity of entities) {
    if (flowKinds.has(at(adjacency.kinds, entity))) found.add(entity);
    for (const [index, n] of incidentTo(adjacency, entity).entries()) {
      if (index % betweenLooks === 0 && turns.areOver()) await turns.giveWay();
      if (!isMoneyTie(n)) continue;
      found.add(entity);
      break;
    }
  }
  return found;
}
