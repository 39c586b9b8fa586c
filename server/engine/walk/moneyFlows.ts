import { noCurrency } from '#graph-schema/currencies.ts';
import type { EntityKind, MoneyRole } from '#graph-schema/generated/ontology.ts';
import { describeRelationship } from '#graph-schema/ontology.ts';
import { compareDecimals } from '#server/domain/decimal.ts';
import type { Entity } from '#server/domain/entity.ts';
import { byId, type Id } from '#server/domain/id.ts';
import { amountOf } from '#server/domain/moneyFlow.ts';
import { mayStand, whenHappened } from '#server/domain/when.ts';
import type { MoneyTrailQuestion } from '#server/engine/engine.ts';
import type { MoneyTie, StoreReading } from '#server/engine/store.ts';

const flowsAPart = 1_000;

/** The entities that money ties of one role join to a flow; kept: by ties that the question keeps. Who left with a flow is said to have it, as a payee. */
type Holders = { readonly kept: readonly Id[]; readonly all: readonly Id[] };

/** A flow with those it came from and those it reached. isKept: whether its amount and date are asked for. ties: kept ones; hiddenTies: how many are not. */
export type Flow = {
  readonly entity: Entity;
  readonly isKept: boolean;
  readonly payers: Holders;
  readonly payees: Holders;
  readonly ties: readonly Id[];
  readonly hiddenTies: number;
};

/** Which flows of an entity are meant: those that it paid, those that reached it, or both. */
export type Way = 'OUT' | 'IN' | 'BOTH';

/** Flows at some entities, by id. unread: those beyond the bound, known by their ids alone. */
type FlowsAt = { readonly flows: readonly Flow[]; readonly unread: readonly Id[] };

/** Reads the flows that a money trail asks for, each once, with those that the question keeps out. Between flows other questions are answered. */
export function moneyFlows(store: StoreReading, question: MoneyTrailQuestion) {
  const known = new Map<Id, Flow>();
  const filter = { ...question.filter, kinds: null };
  const read = async (ids: readonly Id[]): Promise<void> => {
    const [entities, ties] = await Promise.all([store.entities(ids), store.moneyTies(ids, filter)]);
    const kinds = question.filter.kinds && (await kindsOfHolders(store, ties));
    const keeps = (tie: MoneyTie) => {
      const { other } = endsOf(tie);
      const kind = kinds?.get(other);
      return (
        tie.kept && (kinds === null || other === question.from || (kind !== undefined && question.filter.kinds?.includes(kind) === true))
      );
    };
    const ofFlow = Map.groupBy(ties, (tie) => endsOf(tie).flow);
    for (const entity of entities) if (entity) known.set(entity.id, flowOf(entity, ofFlow.get(entity.id) ?? [], keeps, question));
  };
  return async (holders: readonly Id[], way: Way, most: number): Promise<FlowsAt> => {
    const ids = new Set<Id>();
    for (const some of parts(holders)) {
      for (const tie of await store.moneyTies(some, filter)) {
        const { flow, role } = endsOf(tie);
        if (way === 'BOTH' || (way === 'OUT') === (role === 'PAYER')) ids.add(flow);
      }
      if (store.turns.areOver()) await store.turns.giveWay();
    }
    const ordered = [...ids].toSorted(byId);
    const fresh = ordered.filter((id) => !known.has(id));
    for (const some of parts(fresh.slice(0, most))) {
      await read(some);
      if (store.turns.areOver()) await store.turns.giveWay();
    }
    return { flows: ordered.flatMap((id) => known.get(id) ?? []), unread: fresh.slice(most) };
  };
}

function flowOf(entity: Entity, ties: readonly MoneyTie[], keeps: (tie: MoneyTie) => boolean, question: MoneyTrailQuestion): Flow {
  const kept = ties.filter(keeps);
  const holders = (...roles: readonly MoneyRole[]): Holders => {
    const among = (some: readonly MoneyTie[]) =>
      [...new Set(some.map(endsOf).flatMap(({ other, role }) => (roles.includes(role) ? [other] : [])))].toSorted(byId);
    return { kept: among(kept), all: among(ties) };
  };
  return {
    entity,
    isKept: isAskedFor(entity, question),
    payers: holders('PAYER'),
    payees: holders('PAYEE', 'TAKER'),
    ties: kept.map(({ id }) => id),
    hiddenTies: ties.length - kept.length,
  };
}

function isAskedFor(flow: Entity, { currency, during, minAmount, filter }: MoneyTrailQuestion): boolean {
  const amount = amountOf(flow);
  return (
    (currency === null || (amount.currency ?? noCurrency) === currency) &&
    [during, filter.during].every((range) => range === null || mayStand(whenHappened(flow.happened), range)) &&
    (minAmount === null || amount.max === null || compareDecimals(amount.max, minAmount) >= 0)
  );
}

async function kindsOfHolders(store: StoreReading, ties: readonly MoneyTie[]): Promise<ReadonlyMap<Id, EntityKind>> {
  const ids = [...new Set(ties.map((tie) => endsOf(tie).other))].toSorted(byId);
  return new Map((await store.entities(ids)).flatMap((entity) => (entity ? [[entity.id, entity.kind] as const] : [])));
}

/** The flow of a money tie, its other end, and what that is to the flow. */
function endsOf({ type, source, target }: MoneyTie): { readonly flow: Id; readonly other: Id; readonly role: MoneyRole } {
  const { money } = describeRelationship(type);
  if (!money) throw new TypeError(`${type} is no money tie`);
  return money.flow === 'source' ? { flow: source, other: target, role: money.role } : { flow: target, other: source, role: money.role };
}

function parts(ids: readonly Id[]): readonly (readonly Id[])[] {
  return Array.from({ length: Math.ceil(ids.length / flowsAPart) }, (_, part) => ids.slice(part * flowsAPart, (part + 1) * flowsAPart));
}
