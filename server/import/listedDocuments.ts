import { emptyBatch, type Batch } from '#server/engine/batch.ts';
import type { LeftOut } from '#server/import/importFormat.ts';
import { leftOutTold } from '#server/import/leftOutTold.ts';
import type { Listing } from '#server/import/listing.ts';

/** The documents that files are, those who published them, and the dossiers that hold them: files of one list are one. leftOut: what is left out of them. */
export function listedDocuments(all: readonly Listing[], leftOut: LeftOut | null): Batch {
  const listings = [...new Map(all.map((listing) => [listing.document.id, listing])).values()];
  const dossiers = new Map(listings.map(({ dossier }) => [dossier.id, dossier]));
  return {
    ...emptyBatch,
    documents: listings.map(({ document }) => document),
    entities: [...new Map(listings.map(({ publisher }) => [publisher.id, publisher])).values()],
    dossiers: [...dossiers.values()].map((dossier) => ({
      ...dossier,
      summary: leftOut === null || leftOut.rows === 0 ? dossier.summary : leftOutTold(leftOut, listings),
      documents: listings.filter((each) => each.dossier.id === dossier.id).map(({ document }) => document.id),
    })),
  };
}
