import type { Omission } from '#graph-schema/omission.ts';
import type { MoneyRole } from '#graph-schema/generated/ontology.ts';
import { describeRelationship, kindsOf, typesWhere } from '#graph-schema/ontology.ts';
import { compareDecimals } from '#server/domain/decimal.ts';
import type { Entity } from '#server/domain/entity.ts';
import { mayHaveHeld, type Filter } from '#server/domain/filter.ts';
import { byId, type Id } from '#server/domain/id.ts';
import { totals } from '#server/domain/money.ts';
import { amountOf, dateOf } from '#server/domain/moneyFlow.ts';
import type { MoneyHop, MoneyTrail, MoneyTrailQuestion } from '#server/engine/engine.ts';
import type { Stop, Store, Tie } from '#server/engine/store.ts';
import { requireEntities } from '#server/engine/walk/neighborhood.ts';

const mostFlows = 2_000;
const mostTies = 20_000;
const moneyTypes = typesWhere(({ money }) => money !== undefined);
const flowKinds = kindsOf('FLOW');

/** A flow with those it came from and those it reached; who left with it is said to have it. */
type Flow = { readonly entity: Entity; readonly payers: readonly Id[]; readonly payees: readonly Id[]; readonly ties: readonly Tie[] };

/** Money that left an entity, reached it or both, from hand to hand, each flow once, at the least step it is found at. Throws UnknownEntity. */
export async function moneyTrail(store: Store, question: MoneyTrailQuestion, stop: Stop): Promise<MoneyTrail> {
  const { from, direction, maxHops } = question;
  await requireEntities(store, [from]);
  const filter: Filter = {
    ...question.filter,
    relationshipTypes: moneyTypes,
    kinds: question.filter.kinds && [...new Set([...question.filter.kinds, ...flowKinds])],
  };
  const near = await flowsAt(store, [from], filter, question, stop);
  const steps = new Map<Id, { step: number; flow: Flow }>();
  let hidden = near.hidden;
  let beyond = 0;
  for (const way of direction === 'BOTH' ? (['OUT', 'IN'] as const) : [direction]) {
    const visited = new Set<Id>([from]);
    let flows = near.flows.filter((flow) => (way === 'OUT' ? flow.payers : flow.payees).includes(from));
    for (let step = 1; step <= maxHops && flows.length > 0; step += 1) {
      const fresh = flows.filter((flow) => !steps.has(flow.entity.id));
      const room = mostFlows - steps.size;
      beyond += Math.max(fresh.length - room, 0);
      for (const flow of fresh.slice(0, room)) steps.set(flow.entity.id, { step, flow });
      const next = [...new Set(flows.flatMap((flow) => (way === 'OUT' ? flow.payees : flow.payers)))]
        .filter((id) => !visited.has(id))
        .toSorted(byId);
      for (const id of next) visited.add(id);
      if (step === maxHops || next.length === 0 || beyond > 0) break;
      const further = await flowsAt(store, next, filter, question, stop);
      hidden += further.hidden;
      flows = further.flows.filter((flow) => (way === 'OUT' ? flow.payers : flow.payees).some((id) => next.includes(id)));
    }
  }
  const ordered = [...steps.values()].toSorted((a, b) => a.step - b.step || byId(a.flow.entity.id, b.flow.entity.id));
  const sum = (ends: (flow: Flow) => readonly Id[]) =>
    totals(near.flows.filter((flow) => ends(flow).includes(from)).map((flow) => amountOf(flow.entity)));
  return {
    hops: ordered.flatMap(({ step, flow }) => hopsOf(step, flow)),
    received: sum((flow) => flow.payees),
    passedOn: sum((flow) => flow.payers),
    subgraph: await drawn(store, from, ordered, [
      ...(beyond > 0 ? [{ reason: 'LIMIT' as const, of: 'ENTITIES' as const, count: beyond }] : []),
      ...(hidden > 0 ? [{ reason: 'FILTER' as const, of: 'ENTITIES' as const, count: hidden }] : []),
    ]),
  };
}

async function flowsAt(
  store: Store,
  ids: readonly Id[],
  filter: Filter,
  { currency, during, minAmount }: MoneyTrailQuestion,
  stop: Stop,
): Promise<{ flows: readonly Flow[]; hidden: number }> {
  const near = await store.tiesAt(ids, filter, mostTies, stop);
  const flowIds = [...new Set(near.ties.map((tie) => endsOf(tie).flow))].toSorted(byId);
  const found = await store.entities(flowIds);
  const entities = found.flatMap((entity) => (entity && flowKinds.includes(entity.kind) ? [entity] : []));
  const around = await store.tiesAt(
    entities.map((entity) => entity.id),
    filter,
    mostTies,
    stop,
  );
  const ties = [...new Map([...near.ties, ...around.ties].map((tie) => [tie.id, tie])).values()].toSorted((a, b) => byId(a.id, b.id));
  const kept = entities.filter((entity) => {
    const amount = amountOf(entity);
    return (
      (currency === null || amount.currency === currency) &&
      (during === null || mayHaveHeld(dateOf(entity), during)) &&
      (minAmount === null || amount.max === null || compareDecimals(amount.max, minAmount) >= 0)
    );
  });
  const flows = kept.map((entity): Flow => {
    const own = ties.filter((tie) => tie.source === entity.id || tie.target === entity.id);
    const ends = own.map(endsOf).filter(({ flow }) => flow === entity.id);
    const having = (...roles: readonly MoneyRole[]) =>
      [...new Set(ends.filter(({ role }) => roles.includes(role)).map(({ other }) => other))].toSorted(byId);
    return { entity, payers: having('PAYER'), payees: having('PAYEE', 'TAKER'), ties: own };
  });
  return { flows, hidden: entities.length - kept.length };
}

/** The flow of a money tie, its other end, and what that is to the flow. */
function endsOf({ type, source, target }: Tie): { readonly flow: Id; readonly other: Id; readonly role: MoneyRole } {
  const { money } = describeRelationship(type);
  if (!money) throw new TypeError(`${type} is no money tie`);
  return money.flow === 'source' ? { flow: source, other: target, role: money.role } : { flow: target, other: source, role: money.role };
}

function hopsOf(step: number, { entity, payers, payees }: Flow): MoneyHop[] {
  const froms: readonly (Id | null)[] = payers.length > 0 ? payers : [null];
  const tos: readonly (Id | null)[] = payees.length > 0 ? payees : [null];
  return froms.flatMap((from) => tos.map((to) => ({ step, flow: entity, from, to })));
}

async function drawn(
  store: Store,
  from: Id,
  ordered: readonly { readonly step: number; readonly flow: Flow }[],
  omitted: readonly Omission[],
): Promise<MoneyTrail['subgraph']> {
  const distances = new Map<Id, number>([[from, 0]]);
  for (const { step, flow } of ordered) {
    if (!distances.has(flow.entity.id)) distances.set(flow.entity.id, 2 * step - 1);
    for (const id of [...flow.payers, ...flow.payees]) distances.set(id, Math.min(distances.get(id) ?? Infinity, 2 * step));
  }
  const [entities, relationships] = await Promise.all([
    store.entities([...distances.keys()]),
    store.relationships([...new Set(ordered.flatMap(({ flow }) => flow.ties.map((tie) => tie.id)))].toSorted(byId)),
  ]);
  const distance = (entity: Entity) => distances.get(entity.id) ?? 0;
  return {
    entities: entities
      .filter((entity) => entity !== null)
      .toSorted((a, b) => distance(a) - distance(b) || b.degree - a.degree || byId(a.id, b.id)),
    relationships: relationships.filter((relationship) => relationship !== null),
    omitted,
  };
}
