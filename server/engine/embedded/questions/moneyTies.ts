import { describeRelationship, kindsOf, typesWhere } from '#graph-schema/ontology.ts';
import type { Filter } from '#server/domain/filter.ts';
import { byId, type Id } from '#server/domain/id.ts';
import { incidentTo } from '#server/engine/embedded/adjacency.ts';
import { at } from '#server/engine/embedded/column.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import { judgeFor } from '#server/engine/embedded/judge.ts';
import type { MoneyTie } from '#server/engine/store.ts';
import { betweenLooks, type Turns } from '#server/engine/turns.ts';

/** The money ties at these entities, by id, each with whether the filter keeps it. Other questions are answered in between. */
export async function moneyTies(graph: Graph, ids: readonly Id[], filter: Filter, turns: Turns): Promise<MoneyTie[]> {
  const adjacency = graph.adjacency();
  const judge = judgeFor(graph, filter);
  const flowAt = new Map(
    typesWhere(({ money }) => money !== undefined).map((type) => [graph.typeNumber(type), describeRelationship(type).money?.flow] as const),
  );
  const flowKinds = new Set(kindsOf('FLOW').map((kind) => graph.kindNumber(kind)));
  const found = new Map<number, MoneyTie>();
  for (const entity of graph.entityNumbers(ids))
    for (const [index, n] of incidentTo(adjacency, entity).entries()) {
      if (index % betweenLooks === 0 && turns.areOver()) await turns.giveWay();
      const flow = flowAt.get(at(adjacency.types, n));
      const [source, target] = [at(adjacency.sources, n), at(adjacency.targets, n)];
      if (!flow || found.has(n) || !flowKinds.has(at(adjacency.kinds, flow === 'source' ? source : target))) continue;
      found.set(n, {
        id: graph.relationshipId(n),
        type: graph.typeOf(n),
        source: graph.entityId(source),
        target: graph.entityId(target),
        kept: judge.relationship(n),
      });
    }
  return [...found.values()].toSorted((a, b) => byId(a.id, b.id));
}
