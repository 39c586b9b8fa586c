import type { ClaimFragment } from '#web/api/generated.ts';

const superseded: ReadonlySet<string> = new Set(['SAID_AGAIN', 'SAID_OTHERWISE', 'NO_LONGER_SAID']);

/** Whether a claim counts no more for there is a newer edition of its document. */
export function isSuperseded({ status }: Pick<ClaimFragment, 'status'>): boolean {
  return superseded.has(status);
}

/** Whether a claim stands in one of several editions, as far as it tells itself. */
export function isOfEditions(claim: ClaimFragment): boolean {
  return claim.document.succeeds !== null || isSuperseded(claim);
}
