import type { Verdict } from '#graph-schema/generated/ontology.ts';

/** What a person can say of two entries, in the order in which it is offered. */
export const verdicts = ['SAME', 'DIFFERENT', 'UNSURE'] as const satisfies readonly Verdict[];
