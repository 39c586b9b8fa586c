import type { EntityKind, RelationshipType } from '#graph-schema/generated/ontology.ts';
import type { Entity } from '#server/domain/entity.ts';
import { byId, type Id } from '#server/domain/id.ts';

/**
 * A tie between a money flow and its payer, payee or taker, the kind of which is told, and whether a filter keeps it. holds: it does for the filter,
 * rather than being kept though nobody asserts it; inferred: an editor says so, and no source. told: null where the question asks for none of it;
 * contested: an accepted claim denies or doubts it.
 */
export type MoneyTie = {
  readonly type: RelationshipType;
  readonly source: Id;
  readonly target: Id;
  readonly kind: EntityKind;
  readonly kept: boolean;
  readonly holds: boolean;
  readonly inferred: boolean;
  readonly told: { readonly id: Id; readonly contested: boolean } | null;
};

/** The order of ties that are told. */
export const byToldId = (a: MoneyTie, b: MoneyTie): number => (a.told && b.told ? byId(a.told.id, b.told.id) : 0);

/** paying: whose flows that they paid are asked for; receiving: whose flows that reached them. known: flows that need not be read. most: so many of the others are read, of each of the two. telling: whether their ties are told. */
export type MoneyFlowsQuestion = {
  readonly paying: readonly Id[];
  readonly receiving: readonly Id[];
  readonly known: readonly Id[];
  readonly most: number;
  readonly telling: boolean;
};

/** Ids of flows, by id, whichever ties lead to them; read: the first of each that are not known, with all of their ties, those that the filter keeps out among them, by id where they are told. */
export type MoneyFlows = {
  readonly paid: readonly Id[];
  readonly received: readonly Id[];
  readonly read: readonly { readonly entity: Entity; readonly ties: readonly MoneyTie[] }[];
};
