import type { AllegationRecord } from '#server/domain/allegation.ts';
import type { Batch } from '#server/engine/batch.ts';
import { createAccepted, type Accepted } from '#server/import/editions/acceptedBefore.ts';
import type { LandingReading } from '#server/import/land.ts';

/** The states that a file gives a claim, the least firm first; those of which only a newer edition makes one are less firm than any. */
const firmness: readonly AllegationRecord['status'][] = ['RETRACTED', 'PROPOSED', 'ACCEPTED'];

/**
 * Claims as they are written where they are in the store already. The file is the same, so that what was taken back there, put off or turned against since was so by a person, and stays; so does what waited there and was
 * accepted, there or in the edition before.
 */
export async function asLeft(reading: LandingReading, claims: Batch['allegations']): Promise<Batch['allegations']> {
  const wasAccepted = createAccepted();
  const before = await reading.writtenAllegations(claims.map(({ id }) => id));
  const left: AllegationRecord[] = [];
  for (const [index, claim] of claims.entries()) {
    const stored = before[index] ?? null;
    left.push(stored === null ? claim : await asStored(reading, claim, { stored, wasAccepted }));
  }
  return left;
}

async function asStored(
  reading: LandingReading,
  claim: AllegationRecord,
  { stored, wasAccepted }: { readonly stored: AllegationRecord; readonly wasAccepted: Accepted },
): Promise<AllegationRecord> {
  const isFirmer = firmness.indexOf(stored.status) >= firmness.indexOf(claim.status);
  const isKept =
    !isFirmer || (stored.status !== claim.status && claim.status === 'PROPOSED' && (await wasAccepted(reading, stored, claim.id)));
  const status = isKept ? stored.status : claim.status;
  const stance = claim.stance === 'ASSERTS' ? stored.stance : claim.stance;
  if (status === claim.status && stance === claim.stance) return claim;
  return { ...claim, status, stance, note: stored.note };
}
