import { noCurrency } from '#graph-schema/currencies.ts';
import type { EntityKind, Motive, Reliability, RelationshipType } from '#graph-schema/generated/ontology.ts';
import { describeKind } from '#graph-schema/ontology.ts';
import { compareDecimals, type Decimal } from '#server/domain/decimal.ts';
import type { EntityRecord } from '#server/domain/entity.ts';
import type { Id } from '#server/domain/id.ts';
import { amountOf } from '#server/domain/moneyFlow.ts';
import { isAsserted, rolesOf, type Evidence, type Relationship } from '#server/domain/relationship.ts';
import { mayStand, mustStand, whenOf, type DateRange, type When } from '#server/domain/when.ts';

/** What a view keeps; see the input GraphFilter of the schema. null: no restriction. includeDenied is asked of what holds, includeOnlyDenied of what nobody asserts. */
export type Filter = {
  readonly kinds: readonly EntityKind[] | null;
  readonly relationshipTypes: readonly RelationshipType[] | null;
  readonly roles: readonly string[] | null;
  readonly currency: string | null;
  readonly minAmount: Decimal | null;
  readonly during: DateRange | null;
  readonly certainlyDuring: DateRange | null;
  readonly speakers: readonly Id[] | null;
  readonly documents: readonly Id[] | null;
  readonly minIndependentDocuments: number | null;
  readonly minReliability: Reliability | null;
  readonly maxCredibility: number | null;
  readonly motives: readonly Motive[] | null;
  readonly includeInferred: boolean;
  readonly includeDenied: boolean;
  readonly includeOnlyDenied: boolean;
};

/** Keeps everything that an accepted claim speaks of or an editor inferred, also what nobody asserts: what may be drawn. */
export const everything: Filter = {
  kinds: null,
  relationshipTypes: null,
  roles: null,
  currency: null,
  minAmount: null,
  during: null,
  certainlyDuring: null,
  speakers: null,
  documents: null,
  minIndependentDocuments: null,
  minReliability: null,
  maxCredibility: null,
  motives: null,
  includeInferred: true,
  includeDenied: true,
  includeOnlyDenied: true,
};

/** Keeps everything that holds: what an accepted claim asserts or an editor inferred. */
export const whatHolds: Filter = { ...everything, includeOnlyDenied: false };

/** Whether a filter looks at who claims what: then relationships that an editor inferred are left out, for no source claims them. */
export function isPerspective(filter: Filter): boolean {
  return (
    filter.speakers !== null ||
    filter.documents !== null ||
    filter.minIndependentDocuments !== null ||
    filter.minReliability !== null ||
    filter.maxCredibility !== null ||
    filter.motives !== null
  );
}

/** Whether a filter chooses among relationships by what they are: then an entity without any is not kept for itself. */
export function choosesTies(filter: Filter): boolean {
  return filter.relationshipTypes !== null || filter.roles !== null || isPerspective(filter);
}

/** Whether a filter looks at how much money flows moved. */
export function asksAmount({ currency, minAmount }: Pick<Filter, 'currency' | 'minAmount'>): boolean {
  return currency !== null || minAmount !== null;
}

/** Whether a filter keeps a money flow, its kind and its date aside: what has no upper bound, or no amount, may reach any. */
export function keepsAmount({ currency, minAmount }: Pick<Filter, 'currency' | 'minAmount'>, flow: EntityRecord): boolean {
  const amount = amountOf(flow);
  return (
    (currency === null || (amount.currency ?? noCurrency) === currency) &&
    (minAmount === null || amount.max === null || compareDecimals(amount.max, minAmount) >= 0)
  );
}

/** Whether a filter keeps an entity by its kind and, where it is a money flow, by its amount; its time aside. */
export function keepsEntity(filter: Filter, entity: EntityRecord): boolean {
  return (filter.kinds?.includes(entity.kind) ?? true) && (describeKind(entity.kind).nature !== 'FLOW' || keepsAmount(filter, entity));
}

/**
 * Whether a filter keeps a relationship, the kinds and the amounts of its ends aside; ends: as in When. It holds for the filter when one of the claims that the filter keeps asserts it, or an
 * editor inferred it and the filter is no perspective. One whose kept claims only deny or doubt it is kept where includeOnlyDenied asks for it.
 */
export function keepsRelationship(filter: Filter, relationship: Relationship, ends: When['ends']): boolean {
  if (filter.relationshipTypes && !filter.relationshipTypes.includes(relationship.type)) return false;
  if (filter.roles && !rolesOf(relationship).some((role) => filter.roles?.includes(role))) return false;
  if (!keepsTime(filter, whenOf(relationship, ends))) return false;
  const kept = relationship.evidence.filter((each) => keepsClaim(filter, each));
  if (relationship.inferred !== null && (!filter.includeInferred || isPerspective(filter))) return false;
  if (relationship.inferred !== null || isAsserted(kept)) {
    if (!filter.includeDenied && relationship.evidence.some((each) => each.stance === 'DENIES')) return false;
  } else if (!filter.includeOnlyDenied || kept.length === 0) return false;
  return (
    filter.minIndependentDocuments === null ||
    new Set(kept.filter((each) => each.stance === 'ASSERTS').map((each) => each.origin)).size >= filter.minIndependentDocuments
  );
}

/** Whether a filter keeps what stands in time like this. */
export function keepsTime({ during, certainlyDuring }: Pick<Filter, 'during' | 'certainlyDuring'>, when: When): boolean {
  return (!during || mayStand(when, during)) && (!certainlyDuring || mustStand(when, certainlyDuring));
}

/** Whether a filter keeps a claim. */
export function keepsClaim(filter: Filter, claim: Evidence): boolean {
  const { speakers, documents, minReliability, maxCredibility, motives } = filter;
  return (
    (!speakers || claim.speakers.some((id) => speakers.includes(id)) || claim.transmittedBy.some((id) => speakers.includes(id))) &&
    (!documents || documents.includes(claim.document)) &&
    (!minReliability || (claim.reliability ?? 'F') <= minReliability) &&
    (maxCredibility === null || (claim.credibility ?? 6) <= maxCredibility) &&
    (!motives || motives.includes(claim.motive ?? 'UNKNOWN'))
  );
}
