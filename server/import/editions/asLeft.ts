import type { AllegationRecord } from '#server/domain/allegation.ts';
import type { Id } from '#server/domain/id.ts';
import type { Batch } from '#server/engine/batch.ts';
import { historyKey } from '#server/engine/store.ts';
import type { LandingReading } from '#server/import/land.ts';

const stepsAtOnce = 100;

/** The states that a file gives a claim, the least firm first; those of which only a newer edition makes one are less firm than any. */
const firmness: readonly AllegationRecord['status'][] = ['RETRACTED', 'PROPOSED', 'ACCEPTED'];

/**
 * Claims as they are written where they are in the store already. The file is the same, so that what was taken back there, put off or turned against since was so by a person, and stays; so does what waited there and was
 * accepted.
 */
export async function asLeft(reading: LandingReading, claims: Batch['allegations']): Promise<Batch['allegations']> {
  const before = await reading.writtenAllegations(claims.map(({ id }) => id));
  const left: AllegationRecord[] = [];
  for (const [index, claim] of claims.entries()) {
    const stored = before[index] ?? null;
    left.push(stored === null ? claim : await asStored(reading, claim, stored));
  }
  return left;
}

async function asStored(reading: LandingReading, claim: AllegationRecord, stored: AllegationRecord): Promise<AllegationRecord> {
  const isFirmer = firmness.indexOf(stored.status) >= firmness.indexOf(claim.status);
  const isKept = !isFirmer || (stored.status !== claim.status && claim.status === 'PROPOSED' && (await wasAccepted(reading, claim.id)));
  const status = isKept ? stored.status : claim.status;
  const stance = claim.stance === 'ASSERTS' ? stored.stance : claim.stance;
  if (status === claim.status && stance === claim.stance) return claim;
  return { ...claim, status, stance, note: stored.note };
}

/** Whether a claim that waited was accepted since, which no file does; one that was read as no denial once never waited. */
async function wasAccepted(reading: LandingReading, id: Id): Promise<boolean> {
  for (let after: string | null = null; ;) {
    const { items, more } = await reading.history({ id, first: stepsAtOnce, after });
    const isFound = items.some(
      ({ record }) => record.list === 'allegations' && record.before?.status === 'PROPOSED' && record.after?.status === 'ACCEPTED',
    );
    const last = items.at(-1);
    if (isFound || !more || last === undefined) return isFound;
    after = historyKey(last);
  }
}
