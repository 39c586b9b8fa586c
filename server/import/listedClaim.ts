import type { AllegationRecord } from '#server/domain/allegation.ts';
import type { EntityRecord } from '#server/domain/entity.ts';
import type { Id } from '#server/domain/id.ts';
import { unsaid, type Localized } from '#server/domain/localized.ts';
import type { Listing } from '#server/import/listing.ts';

/** Where in its file something is listed. sha256: of the text that stands there. */
export type ListedLines = { readonly lineFrom: number; readonly lineTo: number; readonly sha256: string };

/** A claim of the publisher of a list, at the lines that say it. */
export function listedClaim(
  listing: Listing,
  { lineFrom, lineTo, sha256 }: ListedLines,
  id: Id,
  claim: Localized,
  about: readonly EntityRecord[],
): AllegationRecord {
  return {
    id,
    claim,
    stance: 'ASSERTS',
    speakers: [listing.publisher.id],
    transmittedBy: [],
    document: listing.document.id,
    locator: { lineFrom, lineTo, sha256 },
    eventDate: null,
    reportedDate: null,
    reliability: null,
    credibility: null,
    motive: null,
    status: 'ACCEPTED',
    note: unsaid,
    about: [...new Set(about.map((each) => each.id))],
    contradicts: [],
  };
}
