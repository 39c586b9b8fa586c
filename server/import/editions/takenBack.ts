import type { AllegationRecord } from '#server/domain/allegation.ts';
import type { Id } from '#server/domain/id.ts';
import type { Batch } from '#server/engine/batch.ts';
import { claimsIn } from '#server/import/editions/claimsIn.ts';
import { isPartOf } from '#server/import/editions/reportWithin.ts';
import type { LandingReading } from '#server/import/land.ts';
import type { Listing } from '#server/import/listing.ts';

/** Where a claim was read that a person took back or put off. about: of whom it spoke; isTie: whether it carried a tie. */
type Left = { readonly about: ReadonlySet<Id>; readonly isTie: boolean };

/** Keeps waiting what a person took back of a file that was read otherwise before. */
export type TakenBack = {
  /** How many claims wait for that, of those that have passed. */
  count: () => number;
  of: (reading: LandingReading, batch: Batch) => Promise<Batch['allegations']>;
};

/**
 * Finds the claims of files whose very bytes were brought before, by another mapping, under another title or as another format, and that are again what a person took back or put off: at the same place about the same, or
 * about somebody of whom those did not speak, so that nobody knows whether it is the same. They wait for a person.
 */
export function createTakenBack(listings: readonly Listing[]): TakenBack {
  const waiting = new Set<Id>();
  let found: Promise<{ readonly left: ReadonlyMap<string, readonly Left[]>; readonly known: ReadonlySet<Id> }> | null = null;
  return {
    count: () => waiting.size,
    async of(reading, { allegations, relationships }) {
      const { left, known } = await (found ??= leftIn(reading, listings));
      if (left.size === 0) return allegations;
      const carrying = new Set(relationships.flatMap((each) => each.allegations));
      return allegations.map((claim) => {
        const isTie = carrying.has(claim.id);
        const about = new Set(claim.about);
        const isLeft = (left.get(placeOf(claim)) ?? []).some(
          (each) => each.isTie === isTie && (isSame(each.about, about) || !about.isSubsetOf(known)),
        );
        if (claim.status !== 'ACCEPTED' || claim.stance !== 'ASSERTS' || !isLeft) return claim;
        waiting.add(claim.id);
        return { ...claim, status: 'PROPOSED' };
      });
    },
  };
}

async function leftIn(reading: LandingReading, listings: readonly Listing[]) {
  const own = listings.map(({ document }) => document.id);
  const bytes = new Set(listings.map(({ document }) => document.sha256));
  const ids = [...new Set((await reading.dossiers()).flatMap(({ documents }) => documents))];
  const rows = (await reading.documents(ids)).filter((row) => row !== null && row.sha256 !== null && bytes.has(row.sha256));
  const left = new Map<string, Left[]>();
  const known = new Set<Id>();
  for (const row of rows) {
    if (row === null || own.some((id) => isPartOf(row.id, id))) continue;
    for await (const { claim, ties } of claimsIn(reading, row.id)) {
      for (const id of claim.about) known.add(id);
      if (claim.status !== 'RETRACTED' && claim.status !== 'PROPOSED') continue;
      const place = placeOf(claim);
      left.set(place, [...(left.get(place) ?? []), { about: new Set(claim.about), isTie: ties.length > 0 }]);
    }
  }
  return { left, known };
}

function placeOf({ locator }: AllegationRecord): string {
  return locator === null ? '' : [locator.lineFrom, locator.lineTo, locator.sha256].join(' ');
}

function isSame(one: ReadonlySet<Id>, other: ReadonlySet<Id>): boolean {
  return one.size === other.size && one.isSubsetOf(other);
}
