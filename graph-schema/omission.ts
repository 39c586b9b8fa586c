import type { OmissionReason, OmissionSubject } from '#graph-schema/generated/ontology.ts';

/** How much is not in an answer, and why. Counts are above zero. */
export type Omission = { readonly reason: OmissionReason; readonly of: OmissionSubject; readonly count: number };
