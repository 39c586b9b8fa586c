import { kindsOf } from '#graph-schema/ontology.ts';
import type { EntityRecord } from '#server/domain/entity.ts';
import { keepsRelationship, type Filter } from '#server/domain/filter.ts';
import { happenedOn } from '#server/domain/happened.ts';
import type { Id } from '#server/domain/id.ts';
import { totals, type FlowStanding } from '#server/domain/money.ts';
import { amountOf } from '#server/domain/moneyFlow.ts';
import type { RelationshipRecord } from '#server/domain/relationship.ts';
import { mayHaveHeld } from '#server/domain/when.ts';
import type { Batch } from '#server/engine/batch.ts';
import type { MoneyTrailQuestion } from '#server/engine/engine.ts';
import { evidenceOf, originIn } from '#server/domain/evidence.ts';
import { datesOfEnds } from '#tests/engine/fiction.ts';

type Held = Omit<FlowStanding, 'unasserted'> & {
  readonly flow: EntityRecord;
  readonly holder: Id;
  readonly pays: boolean;
  readonly kept: boolean;
  readonly holds: boolean;
};

/** What a money trail must say of a batch, found the slow way: by asking of every flow whether a chain of hops of each length leads to it. Without the bounds. */
export function moneyModel(batch: Batch, question: MoneyTrailQuestion) {
  const { from, direction, maxHops, filter } = question;
  const entities = new Map(batch.entities.map((entity) => [entity.id, entity]));
  const copies = new Map(batch.documents.map(({ id, copyOf }) => [id, copyOf]));
  const originOf = originIn((id) => copies.get(id) ?? null);
  const heldBy = (tie: RelationshipRecord): Held[] => {
    const pays = tie.type === 'PAYS';
    if (!pays && tie.type !== 'PAID_TO' && tie.type !== 'LEFT_WITH') return [];
    const [flowId, holder] = tie.type === 'PAID_TO' ? [tie.source, tie.target] : [tie.target, tie.source];
    const [flow, other] = [entities.get(flowId), entities.get(holder)];
    if (!flow || !other || !kindsOf('FLOW').includes(flow.kind)) return [];
    const evidence = evidenceOf(
      batch.allegations.filter(({ id }) => tie.allegations.includes(id)),
      originOf,
    );
    const isKind = filter.kinds === null || holder === from || filter.kinds.includes(other.kind);
    const keeps = (given: Filter) => keepsRelationship(given, { ...tie, evidence }, datesOfEnds(batch, tie));
    const contested = evidence.some(({ stance }) => stance !== 'ASSERTS');
    const [kept, holds] = [isKind && keeps(filter), keeps({ ...filter, includeOnlyDenied: false })];
    return [{ flow, holder, pays, kept, holds, inferred: tie.inferred !== null, contested }];
  };
  const ties = batch.relationships.flatMap(heldBy);
  const isKept = (flow: EntityRecord) => {
    const amount = amountOf(flow);
    const reaches = (least: string | null) => least === null || amount.max === null || Number(amount.max) >= Number(least);
    return (
      [question.currency, filter.currency].every((currency) => currency === null || (amount.currency ?? 'XXX') === currency) &&
      [question.minAmount, filter.minAmount].every(reaches) &&
      [question.during, filter.during].every((range) => range === null || mayHaveHeld(happenedOn(flow), range))
    );
  };
  const holdersOf = (flow: EntityRecord, pays: boolean, onlyKept: boolean) =>
    ties.filter((tie) => tie.flow === flow && tie.pays === pays && (tie.kept || !onlyKept)).map(({ holder }) => holder);
  const flows = [...new Set(ties.map(({ flow }) => flow))];
  const reached = (out: boolean, hops: number): ReadonlySet<Id> => {
    if (hops === 0) return new Set([from]);
    const before = reached(out, hops - 1);
    const passing = flows.filter((flow) => isKept(flow) && holdersOf(flow, out, true).some((id) => before.has(id)));
    return new Set(passing.flatMap((flow) => holdersOf(flow, !out, true)));
  };
  const ways = direction === 'BOTH' ? [true, false] : [direction === 'OUT'];
  const leads = (flow: EntityRecord, step: number, onlyKept: boolean) =>
    ways.some((out) => holdersOf(flow, out, onlyKept).some((id) => reached(out, step - 1).has(id)));
  const steps = Array.from({ length: maxHops }, (_, index) => index + 1);
  const stepOf = (flow: EntityRecord) => (isKept(flow) ? steps.find((step) => leads(flow, step, true)) : undefined);
  const shown = flows.flatMap((flow) => {
    const step = stepOf(flow);
    return step === undefined ? [] : [{ flow, step }];
  });
  const rest = flows.filter((flow) => stepOf(flow) === undefined);
  const beyond = rest.filter((flow) => isKept(flow) && leads(flow, maxHops + 1, true));
  const hidden = rest.filter((flow) => !beyond.includes(flow) && steps.some((step) => leads(flow, step, false)));
  const hiddenTies = ties.filter((tie) => !tie.kept && shown.some(({ flow }) => flow === tie.flow));
  const sum = (pays: boolean) =>
    totals(
      flows.filter(isKept).flatMap((flow) => {
        const own = ties.filter((tie) => tie.kept && tie.flow === flow && tie.pays === pays && tie.holder === from);
        const holding = own.filter(({ holds }) => holds);
        if (own.length === 0) return [];
        const inferred = holding.length > 0 && holding.every((tie) => tie.inferred);
        return [{ amount: amountOf(flow), inferred, contested: own.some((tie) => tie.contested), unasserted: holding.length === 0 }];
      }),
    );
  const counted = (reason: string, of: string, { length }: readonly unknown[]) => (length > 0 ? [{ reason, of, count: length }] : []);
  return {
    steps: Object.fromEntries(shown.map(({ flow, step }) => [flow.id, step])),
    received: sum(false),
    passedOn: sum(true),
    omitted: [
      ...counted('LIMIT', 'ENTITIES', beyond),
      ...counted('FILTER', 'ENTITIES', hidden),
      ...counted('FILTER', 'RELATIONSHIPS', hiddenTies),
    ],
  };
}
