import type { FlowStanding, Money } from '#server/domain/money.ts';

const standing: FlowStanding = { inferred: false, contested: false, unasserted: false };

/** A flow of this amount that sources assert and nobody denies. */
export function asSaid(amount: Money): FlowStanding & { readonly amount: Money } {
  return { amount, ...standing };
}

/** What a sum says where sources assert every flow of it and nobody denies one. */
export const allSaid = { flowsInferred: 0, flowsContested: 0, flowsUnasserted: 0 };
