import type { Assertion } from '#graph-schema/generated/ontology.ts';
import type { AllegationRecord } from '#server/domain/allegation.ts';

/** What a claim is that says so of a tie. What nobody asserts comes back as no more than it was. */
export const assertedAs: Readonly<Record<Assertion, Partial<AllegationRecord>>> = {
  ASSERTED: {},
  INFERRED: {},
  DENIED: { stance: 'DENIES' },
  DOUBTED: { stance: 'DOUBTS' },
  PROPOSED: { status: 'PROPOSED' },
  RETRACTED: { status: 'RETRACTED' },
  NO_LONGER_SAID: { status: 'NO_LONGER_SAID' },
};
