import type { MoneyRole } from '#graph-schema/generated/ontology.ts';
import { describeRelationship } from '#graph-schema/ontology.ts';
import type { Entity } from '#server/domain/entity.ts';
import { keepsAmount } from '#server/domain/filter.ts';
import { byId, type Id } from '#server/domain/id.ts';
import { mayStand, whenHappened } from '#server/domain/when.ts';
import type { MoneyTrailQuestion } from '#server/engine/engine.ts';
import type { MoneyTie } from '#server/engine/moneyTies.ts';
import type { StoreReading } from '#server/engine/store.ts';
import { betweenLooks } from '#server/engine/turns.ts';

/** The entities that money ties of one role join to a flow; kept: by ties that the question keeps, which ties lists. Who left with a flow is said to have it, as a payee. */
export type Holders = { readonly kept: readonly Id[]; readonly all: readonly Id[]; readonly ties: readonly HoldingTie[] };

/** A tie that joins somebody to a flow. */
type HoldingTie = Pick<MoneyTie, 'holds' | 'inferred' | 'told'> & { readonly holder: Id };

/** A flow with those it came from and those it reached. isKept: whether its amount and date are asked for. ties: kept ones that are told; hiddenTies: how many are not kept. */
export type Flow = {
  readonly entity: Entity;
  readonly isKept: boolean;
  readonly payers: Holders;
  readonly payees: Holders;
  readonly ties: readonly Id[];
  readonly hiddenTies: number;
};

/** Flows at some entities, by id. unread: those beyond the bound, known by their ids alone. */
type FlowsAt = { readonly flows: readonly Flow[]; readonly unread: readonly Id[] };

/** Reads the flows that a money trail asks for, each once, with those that the question keeps out: those that some entities paid, and those that reached others. most: so many of each are read; telling: with their ties told. */
export function moneyFlows(store: StoreReading, question: MoneyTrailQuestion) {
  const known = new Map<Id, Flow>();
  const filter = { ...question.filter, kinds: null };
  const { kinds } = question.filter;
  const keeps = (tie: MoneyTie) => tie.kept && (kinds === null || endsOf(tie).other === question.from || kinds.includes(tie.kind));
  return async (
    paying: readonly Id[],
    receiving: readonly Id[],
    most: number,
    telling: boolean,
  ): Promise<{ readonly paid: FlowsAt; readonly received: FlowsAt }> => {
    const found = await store.moneyFlows({ paying, receiving, known: [...known.keys()], most, telling }, filter);
    for (const [index, { entity, ties }] of found.read.entries()) {
      if (index % betweenLooks === 0 && store.turns.areOver()) await store.turns.giveWay();
      known.set(entity.id, flowOf(entity, ties, keeps, question));
    }
    const flowsAt = (ids: readonly Id[]): FlowsAt => ({
      flows: ids.flatMap((id) => known.get(id) ?? []),
      unread: ids.filter((id) => !known.has(id)),
    });
    return { paid: flowsAt(found.paid), received: flowsAt(found.received) };
  };
}

function flowOf(entity: Entity, ties: readonly MoneyTie[], keeps: (tie: MoneyTie) => boolean, question: MoneyTrailQuestion): Flow {
  const [payers, payees] = [gatherHolders(), gatherHolders()];
  const told: Id[] = [];
  let hiddenTies = 0;
  for (const tie of ties) {
    const { other, role } = endsOf(tie);
    const side = role === 'PAYER' ? payers : payees;
    side.all.add(other);
    if (!keeps(tie)) {
      hiddenTies += 1;
      continue;
    }
    side.kept.add(other);
    side.ties.push({ holds: tie.holds, inferred: tie.inferred, told: tie.told, holder: other });
    if (tie.told) told.push(tie.told.id);
  }
  return { entity, isKept: isAskedFor(entity, question), payers: holdersOf(payers), payees: holdersOf(payees), ties: told, hiddenTies };
}

type Gathered = { readonly kept: Set<Id>; readonly all: Set<Id>; readonly ties: HoldingTie[] };

function gatherHolders(): Gathered {
  return { kept: new Set(), all: new Set(), ties: [] };
}

function holdersOf({ kept, all, ties }: Gathered): Holders {
  return { kept: inOrder(kept), all: inOrder(all), ties };
}

function inOrder(ids: ReadonlySet<Id>): readonly Id[] {
  return ids.size < 2 ? [...ids] : [...ids].toSorted(byId);
}

function isAskedFor(flow: Entity, { currency, during, minAmount, filter }: MoneyTrailQuestion): boolean {
  return (
    [during, filter.during].every((range) => range === null || mayStand(whenHappened(flow.happened), range)) &&
    [{ currency, minAmount }, filter].every((asked) => keepsAmount(asked, flow))
  );
}

/** The flow of a money tie, its other end, and what that is to the flow. */
function endsOf({ type, source, target }: MoneyTie): { readonly flow: Id; readonly other: Id; readonly role: MoneyRole } {
  const { money } = describeRelationship(type);
  if (!money) throw new TypeError(`${type} is no money tie`);
  return money.flow === 'source' ? { flow: source, other: target, role: money.role } : { flow: target, other: source, role: money.role };
}
