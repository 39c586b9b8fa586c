import { describeRelationship, kindsOf, typesWhere } from '#graph-schema/ontology.ts';
import type { MoneyRole } from '#graph-schema/generated/ontology.ts';
import type { Filter } from '#server/domain/filter.ts';
import { byId, type Id } from '#server/domain/id.ts';
import { flag, incidentTo, otherEnd } from '#server/engine/embedded/adjacency.ts';
import { at } from '#server/engine/embedded/column.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import { judgeFor } from '#server/engine/embedded/judge.ts';
import { idsAndDoubts } from '#server/engine/embedded/questions/idsAndDoubts.ts';
import { byToldId, type MoneyFlows, type MoneyFlowsQuestion, type MoneyTie } from '#server/engine/moneyTies.ts';
import { betweenLooks, type Turns } from '#server/engine/turns.ts';

/** The flow of a money tie, and what the other end is to it. */
type MoneyTieSeen = { readonly flow: number; readonly role: MoneyRole };

/** The money flows at some entities; see the seam. */
export async function moneyFlows(
  graph: Graph,
  { paying, receiving, known, most, telling }: MoneyFlowsQuestion,
  filter: Filter,
  turns: Turns,
): Promise<MoneyFlows> {
  const adjacency = graph.adjacency();
  const judge = judgeFor(graph, filter);
  const holding = judgeFor(graph, { ...filter, includeOnlyDenied: false });
  const moneyOf = new Map(
    typesWhere(({ money }) => money !== undefined).map((type) => [graph.typeNumber(type), describeRelationship(type).money] as const),
  );
  const flowKinds = new Set(kindsOf('FLOW').map((kind) => graph.kindNumber(kind)));
  const moneyTie = (n: number): MoneyTieSeen | null => {
    const money = moneyOf.get(at(adjacency.types, n));
    if (!money) return null;
    const flow = at(money.flow === 'source' ? adjacency.sources : adjacency.targets, n);
    return flowKinds.has(at(adjacency.kinds, flow)) ? { flow, role: money.role } : null;
  };
  const numbers = new Map<Id, number>();
  const idsByNumber = new Map<number, Id>();
  const idOf = (entity: number): Id => {
    const id = idsByNumber.get(entity) ?? graph.entityId(entity);
    idsByNumber.set(entity, id);
    return id;
  };
  const flowsAt = async (holders: readonly Id[], arePayers: boolean): Promise<Id[]> => {
    const flows = new Set<number>();
    for (const entity of graph.entityNumbers(holders))
      for (const [index, n] of incidentTo(adjacency, entity).entries()) {
        if (index % betweenLooks === 0 && turns.areOver()) await turns.giveWay();
        const tie = moneyTie(n);
        if (tie && tie.flow !== entity && (tie.role === 'PAYER') === arePayers) flows.add(tie.flow);
      }
    for (const flow of flows) numbers.set(idOf(flow), flow);
    return [...flows].map(idOf).toSorted(byId);
  };
  const isKnown = new Set(known);
  const [paid, received] = [await flowsAt(paying, true), await flowsAt(receiving, false)];
  const fresh = new Set([paid, received].flatMap((ids) => ids.filter((id) => !isKnown.has(id)).slice(0, most)));
  const tiesOf = new Map<number, readonly number[]>();
  for (const id of fresh) {
    const entity = numbers.get(id);
    if (entity === undefined) continue;
    const ties: number[] = [];
    for (const [index, n] of incidentTo(adjacency, entity).entries()) {
      if (index % betweenLooks === 0 && turns.areOver()) await turns.giveWay();
      if (moneyTie(n)?.flow === entity) ties.push(n);
    }
    tiesOf.set(entity, ties);
  }
  const inFile = telling ? await idsAndDoubts(graph, [...tiesOf.values()].flat(), turns) : null;
  const standingOf = (n: number) => ({
    kept: judge.relationship(n),
    holds: holding.relationship(n),
    inferred: (at(adjacency.flags, n) & flag.inferred) !== 0,
  });
  const toldOf = (n: number): MoneyTie['told'] => {
    if (!inFile) return null;
    const found = inFile.get(n);
    return {
      id: found?.id ?? graph.relationshipId(n),
      contested: (at(adjacency.flags, n) & flag.denied) !== 0 || found?.doubted === true,
    };
  };
  const read: MoneyFlows['read'][number][] = [];
  const flows = [...tiesOf.keys()];
  for (const [entity, tieNumbers] of tiesOf) {
    if (read.length % betweenLooks === 0) {
      if (turns.areOver()) await turns.giveWay();
      graph.records(flows.slice(read.length, read.length + betweenLooks));
    }
    const ties = tieNumbers.map((n): MoneyTie => ({
      type: graph.typeOf(n),
      source: idOf(at(adjacency.sources, n)),
      target: idOf(at(adjacency.targets, n)),
      kind: graph.kindOf(otherEnd(adjacency, n, entity)),
      ...standingOf(n),
      told: toldOf(n),
    }));
    read.push({ entity: graph.entity(entity), ties: telling ? ties.toSorted(byToldId) : ties });
  }
  return { paid, received, read };
}
