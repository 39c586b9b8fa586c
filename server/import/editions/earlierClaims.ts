import type { AllegationRecord } from '#server/domain/allegation.ts';
import { comparedBy, type Compared } from '#server/domain/edition.ts';
import type { Id } from '#server/domain/id.ts';
import { digest } from '#server/import/digest.ts';
import { claimsIn } from '#server/import/editions/claimsIn.ts';
import { earlierDocuments, type Edition, type EditionsOf } from '#server/import/editions/editionsOf.ts';
import { asked, type LandingStore } from '#server/import/land.ts';

/** The claims of the edition before another one. about: of whom they speak. */
export type Earlier = {
  readonly compared: readonly Compared[];
  readonly status: ReadonlyMap<Id, AllegationRecord['status']>;
  readonly about: ReadonlySet<Id>;
};

/** The claims of the editions before those that were found, each read once. */
export type EarlierClaims = {
  /** Of whom they speak. What was read is kept until it is taken. */
  about: (edition: Edition) => Promise<ReadonlySet<Id>>;
  /** All of them, of which nothing is kept: a long list is not held while it is written. */
  take: (edition: Edition) => Promise<Earlier>;
};

/** Nothing is read until it is asked for. */
export function earlierClaims(store: LandingStore, found: EditionsOf): EarlierClaims {
  const kept = new Map<Edition, Earlier>();
  const read = async (edition: Edition, isOfWhom: boolean): Promise<Earlier> =>
    asked(store, async (reading) => {
      const compared: Compared[] = [];
      const status = new Map<Id, AllegationRecord['status']>();
      const about = new Set<Id>();
      for (const document of earlierDocuments(found, edition))
        for await (const { claim, ties } of claimsIn(reading, document)) {
          compared.push(comparedBy(claim, ties, digest));
          status.set(claim.id, claim.status);
          if (isOfWhom) for (const id of claim.about) about.add(id);
        }
      return { compared, status, about };
    });
  return {
    async about(edition) {
      const earlier = kept.get(edition) ?? (await read(edition, true));
      kept.set(edition, earlier);
      return earlier.about;
    },
    async take(edition) {
      const earlier = kept.get(edition) ?? (await read(edition, false));
      kept.delete(edition);
      return earlier;
    },
  };
}
